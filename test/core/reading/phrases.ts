import { MORE_PHRASES } from './phrases-more.ts';

/** What banks and aggregators write: `{one|other}` is a sentence for each, `@` the day. Today is 24 November 2026. */
export type Phrases = {
  /** The 3rd of May 2027. */
  day: string;
  /** The consent ends, or ended, on that day. */
  ends: readonly string[];
  /** It ends in 12 days. */
  left: readonly string[];
  /** It ends tomorrow. */
  tomorrow: readonly string[];
  /** It ended 3 days ago. */
  past: readonly string[];
  /** The day is of something else. */
  none: readonly string[];
};

export const PHRASES: Record<string, Phrases> = {
  en: {
    day: '3 May 2027',
    ends: [
      'Your access {expires|ends|lapses|runs out} on @.',
      'Your consent will {expire|end|lapse} on @',
      'Access {is expected|is set|is due} to expire on @',
      'Exp{iry|iration|iry date|iration date|. date|}: @',
      'Consent expiring soon (@)',
      'Valid until Monday, the @',
      'End date: @',
      'Validity: @',
      '{Renew|Reconnect|Reauthorise|Reauthorize} your account: {renew|reconnect|reauthorise|reauthorize} {before|by} @',
      'This connection is valid {until|till|through|thru|to|up to|up to and including} @',
      '{Connected|Linked|Active|Authorised|Authorized|Access|Consent|Consent granted|Consent given|Permission|Good|Available|Renewed|Extended} {until|till|through} @',
      'Consent expected until the end of @',
      'Valid {from|since} 24 November 2026 {to|until} @',
      'Validity period: 24 November 2026 – @',
      'Consent from 24 November 2026 until @',
      'Access for this bank {expired|lapsed|ended} {on|at|by} @',
      'Connection expired since @',
      'Expires in: @',
    ],
    left: [
      'Your access expires in 12 days',
      '12 days {left|remaining|to go|from now|from today|until expiry|until expiration|to expiry|to expiration|before expiry|before expiration}',
      '{Days left|Days remaining|Remaining days|Time left|Time remaining|Remaining|Remaining time}: 12 days',
      '{Days left|Days remaining|Remaining days}: 12',
      'Valid for another 12 days',
      '{Valid for 12 more|Access ends in 12|Only 12|Still 12} days',
    ],
    tomorrow: ['Access {expires|ends} tomorrow', '1 day left'],
    past: ['Access {expired|lapsed|ended} 3 days ago', '3 days ago expired'],
    none: [
      'Your {trial|subscription|plan|interest rate|overdraft|card|password|session|contract|certificate|offer|token|invoice|payment|mandate|promotion|promo|discount|price|prices|licence|license} expires on @',
      '{Sync|Synced|Synchronised|Synchronized|Synchronisation|Transactions|Updated|Refreshed|Imported|Fetched|Created|Authorised on|Authorized on|Last|Next} valid until @',
    ],
  },
  it: {
    day: '3 maggio 2027',
    ends: [
      "L'accesso {scade|scadrà|termina|terminerà} il @.",
      'Il consenso è in scadenza il @',
      'Scade {presto|a breve}: il @',
      'Scadenza prevista per il @',
      'La scadenza è il @',
      '{Scadenza|Scadenza prevista|Data di scadenza|Data scadenza|Validità|Fine validità|Data di fine}: @',
      '{Rinnovare|Rinnova|Rinnovo|Da rinnovare} entro il @',
      'Il consenso è valido {fino al|fino a|sino al} @',
      '{Valido|Valida|Connesso|Connessa|Collegato|Collegata|Attivo|Attiva|Autorizzato|Autorizzata|Accesso|Consenso|Permesso|Rinnovato|Prorogato} fino al @',
      '{Valido|Valida} dal 24 novembre 2026 {al|fino al} @',
      'Consenso dal 24 novembre 2026 fino al @',
      'Il consenso è {scaduto|scaduta|scaduti|scadute} {il|dal} @',
    ],
    left: [
      'Il consenso scade {tra|fra|in} 12 giorni',
      '{Ancora|Altri|Solo|Mancano|Mancano solo|Rimangono|Restano} 12 giorni',
      '12 giorni {rimanenti|rimasti|residui|alla scadenza}',
      '{Giorni rimanenti|Giorni rimasti|Giorni residui}: 12',
      'Tempo {rimanente|residuo}: 12 giorni',
      '{Valido per altri|Valido ancora|Ancora valido per} 12 giorni',
    ],
    tomorrow: [
      'Il consenso scade domani',
      'Manca 1 giorno',
      'Rimane {ancora|solo} 1 giorno',
      '1 giorno rimanente',
    ],
    past: ['Accesso scaduto da 3 giorni', 'Consenso scaduto 3 giorni fa'],
    none: [
      "{La prova|L'abbonamento|Il tasso|Il fido|La carta|La password|La sessione|Il contratto|Il certificato|L'offerta|La fattura|Il pagamento|Il mandato|La promozione|Lo sconto|Il prezzo|I prezzi|La licenza} scade il @",
      '{Sincronizzazione|Sincronizzato|Sincronizzata|Aggiornato|Importato|Movimenti|Creato|Ultimo|Ultima|Prossima} valido fino al @',
    ],
  },
  fr: {
    day: '3 mai 2027',
    ends: [
      'Consentement {renouvelé|prolongé} jusqu’au @',
      'Votre accès {expire|expirera|va expirer|prend fin|prendra fin|se termine|se terminera} le @.',
      'Le consentement arrive à {expiration|échéance} le @',
      "{Expiration|Expiration prévue|Date d'expiration|Échéance|Date d'échéance|Validité|Fin de validité|Date de fin} : @",
      '{À renouveler|Renouveler} avant le @',
      "Le consentement est {valable|valide} {jusqu'au|jusqu’au} @ inclus",
      "{Connecté|Connectée|Lié|Liée|Actif|Active|Autorisé|Autorisée|Accès|Consentement|Consentement donné|Accès accordé} jusqu'au @",
      "Accès autorisé jusqu'à lundi @",
      'Expire bientôt (le @)',
      'Expiration prévue {pour le|le} @',
      "La date d'échéance {est|sera} le @",
      '{Valable|Valide} du 24 novembre 2026 au @',
      'Consentement du 24 novembre 2026 au @',
      '{Expiré|Expirée|Expirés|Expirées} {le|depuis le} @',
      'L’accès a expiré le @',
    ],
    left: [
      'Votre accès expire dans 12 jours',
      '{Plus que|Il reste|Il ne reste que|Reste|Restent|Encore|Valable encore|Encore valable} 12 jours',
      "12 jours {restants|avant expiration|avant l'expiration|avant échéance|encore}",
      '{Jours restants|Nombre de jours restants} : 12',
      'Temps {restant} : 12 jours',
    ],
    tomorrow: [
      'L’accès expire demain',
      '{Plus que|Il reste} 1 jour',
      '{Plus qu’|Il ne reste qu’}un jour',
      '1 jour restant',
      "Accès autorisé jusqu'à demain",
    ],
    past: ['Accès expiré {il y a|depuis} 3 jours'],
    none: [
      "{L'essai|L'abonnement|Le taux|Le découvert|La carte|Le mot de passe|La session|Le contrat|Le certificat|L'offre|La facture|Le paiement|Le mandat|La promotion|La remise|Le prix|Le tarif|Les tarifs|La licence} expire le @",
      '{Synchronisation|Synchronisé|Synchronisée|Mis à jour|Importé|Opérations|Créé|Dernière|Prochaine} valable jusqu’au @',
    ],
  },
  nl: {
    day: '3 mei 2027',
    ends: [
      'Je toegang {vervalt|verloopt|eindigt} op @.',
      'De toestemming {loopt op @ af|loopt af op @}',
      'Toegang verloopt {binnenkort|binnenkort op} @',
      '{Vervaldatum|Vervaldag|Verloopdatum|Einddatum|Geldigheid|Geldigheidsdatum}: @',
      '{Vernieuwen|Vernieuw|Verlengen|Verleng} {voor|vóór} @',
      'De koppeling is geldig {tot|tot en met|t/m|t.e.m.} @',
      '{Verbonden|Gekoppeld|Actief|Gemachtigd|Geautoriseerd|Toegang|Toestemming|Machtiging|Koppeling|Vernieuwd|Verlengd} {tot|t/m} @',
      'Geldig {van|vanaf} 24 november 2026 {tot|tot en met|t/m} @',
      'Toestemming van 24 november 2026 tot @',
      'De toegang is {verlopen|vervallen|verstreken} {op|sinds} @',
    ],
    left: [
      'Je toegang verloopt {over|in} 12 dagen',
      '{Nog|Nog maar|Nog slechts} 12 dagen{| geldig}',
      '12 dagen {resterend|over|te gaan}',
      '12 resterende dagen',
      '{Resterende dagen|Dagen resterend}: 12',
      '{Resterend|Resterende tijd|Nog geldig}: 12 dagen',
    ],
    tomorrow: ['De toegang vervalt morgen', 'Nog {maar |}1 dag geldig'],
    past: [
      '3 dagen geleden verlopen',
      'Toegang verlopen sinds 3 dagen',
      'Verlopen: 3 dagen geleden',
    ],
    none: [
      'Je {proefperiode|proefversie|abonnement|rente|kaart|pas|wachtwoord|sessie|contract|certificaat|aanbieding|factuur|betaling|mandaat|actie|korting|prijs|prijzen|tarief|tarieven|licentie} verloopt op @',
      '{Synchronisatie|Gesynchroniseerd|Bijgewerkt|Opgehaald|Verrichtingen|Aangemaakt|Laatste|Laatst|Volgende} geldig tot @',
    ],
  },
  de: {
    day: '3. Mai 2027',
    ends: [
      'Ihr Zugriff {endet|verfällt|erlischt} am @.',
      'Die Zustimmung {läuft am @ ab|läuft ab am @|läuft am @ aus|läuft bald ab: @}',
      'Die Zustimmung wird am @ ablaufen',
      '{Ablauf|Ablaufdatum|Enddatum|Gültigkeit|Gültigkeitsende|Gültig}: @',
      '{Erneuern|Verlängern} bis {|zum }@',
      'Bitte bis {|zum }@ {erneuern|verlängern}',
      'Gültig {bis|bis zum|bis einschließlich|bis voraussichtlich|bis Montag, den} @',
      '{Bis|Nur noch bis|Bis zum} @ gültig',
      '{Verbunden|Verknüpft|Aktiv|Autorisiert|Zugriff|Zustimmung|Freigegeben|Freigabe|Einwilligung|Berechtigung|Erteilt|Befristet|Erneuert|Verlängert} bis @',
      'Gültig {ab|vom|von} 24. November 2026 bis {|zum }@',
      'Zustimmung {vom|von} 24. November 2026 bis @',
      '{Abgelaufen|Verfallen|Erloschen} {am|seit dem|seit} @',
      'Der Zugriff ist {am|seit} @ abgelaufen',
    ],
    left: [
      'Der Zugriff läuft in 12 Tagen ab',
      '{Noch|Nur noch} 12 Tage{| gültig}',
      'Es verbleiben 12 Tage',
      '12 Tage {übrig|verbleibend|verbleiben|bis zum Ablauf}',
      '{Verbleibende Tage|Resttage}: 12',
      '{Verbleibend|Verbleibende Zeit|Restlaufzeit|Noch gültig}: 12 Tage',
      '{Gültig für weitere|Noch für} 12 Tage',
    ],
    tomorrow: ['Der Zugriff läuft morgen ab', 'Nur noch 1 Tag'],
    past: ['{Vor|Seit} 3 Tagen abgelaufen', 'Zugriff seit 3 Tagen erloschen'],
    none: [
      '{Die Testphase|Der Testzeitraum|Das Abonnement|Das Abo|Der Zinssatz|Der Dispo|Die Karte|Das Passwort|Das Kennwort|Die Sitzung|Der Vertrag|Das Zertifikat|Das Angebot|Die Rechnung|Die Zahlung|Das Mandat|Die Aktion|Der Rabatt|Der Preis|Die Preise|Der Tarif|Die Tarife|Die Lizenz} endet am @',
      '{Synchronisierung|Synchronisiert|Aktualisiert|Abgerufen|Umsätze|Erstellt|Zuletzt|Letzte|Nächste} gültig bis @',
      '{Verbunden|Gültig} seit @',
      'Aktualisiert am @ {Abgelaufen|gültig}',
    ],
  },
  es: {
    day: '3 de mayo de 2027',
    ends: [
      'Tu acceso {caduca|caducará|vence|vencerá|expira|expirará|finaliza|finalizará|termina|terminará} el @.',
      'Tu acceso caduca pronto: el día @',
      'La fecha de caducidad {es|será} el @',
      'Caducidad prevista para el @',
      '{Caducidad|Fecha de caducidad|Vencimiento|Fecha de vencimiento|Expiración|Fecha de expiración|Validez|Fin de validez|Fecha de fin|Vigencia}: @',
      '{Renovar|Renueva} antes del @',
      '{Válido|Válida|Vigente|Conectado|Conectada|Vinculado|Vinculada|Activo|Activa|Autorizado|Autorizada|Acceso|Consentimiento|Permiso|Renovado|Prorrogado} hasta el @',
      '{Válido|Válida} {del|desde el} 24 de noviembre de 2026 {al|hasta el} @',
      'Consentimiento {desde|del} 24 de noviembre de 2026 hasta el @',
      '{Caducado|Caducada|Vencido|Vencida|Expirado|Expirada} {el|desde el} @',
      'El consentimiento {caducó|venció|expiró} el @',
    ],
    left: [
      'Tu acceso caduca {en|dentro de|de aquí a} 12 días',
      '{Quedan|Te quedan|Faltan|Restan|Aún|Todavía} 12 días',
      '12 días {restantes|más}',
      'Días restantes: 12',
      'Tiempo restante: 12 días',
      'Válido {12|por 12} días más',
    ],
    tomorrow: ['Tu acceso caduca mañana', '{Falta|Queda} 1 día', '1 día restante'],
    past: ['Acceso caducado {hace|desde hace} 3 días'],
    none: [
      'Tu {prueba|suscripción|tipo de interés|descubierto|tarjeta|contraseña|sesión|contrato|certificado|oferta|factura|pago|mandato|promoción|descuento|precio|precios|tarifa|tarifas|licencia} caduca el @',
      '{Sincronización|Sincronizado|Sincronizada|Actualizado|Importado|Movimientos|Creado|Último|Última|Próxima} válido hasta el @',
    ],
  },
  ...MORE_PHRASES,
};
