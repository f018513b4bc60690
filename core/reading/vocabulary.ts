/**
 * Words that sites use around dates and states, in six languages; guides add their own. Compared without
 * case and accents, as whole words. Small words behind them need not be listed: see `SMALL_WORDS`.
 * Plain text, split where it is used, so that a bundle holds only the lists it asks for.
 */
type ByLanguage = Readonly<Record<'en' | 'it' | 'fr' | 'nl' | 'de' | 'es', string>>;

/** A date that these govern is the end of a consent. */
export const EXPIRY_WORDS: ByLanguage = {
  en: 'expires|expire|expiry|expiration|expiring|exp|exp. date|validity|ends|will end|end date|lapses|lapse|runs out|valid to|valid up to|valid up to and including|valid thru|renew before|renew by|reconnect before|reconnect by|reauthorise before|reauthorise by|reauthorize before|reauthorize by',
  it: 'scade|scadrà|scadenza|validità|termina|terminerà|data di fine|rinnovare entro|rinnova entro|rinnovo entro',
  fr: 'expire|expirera|expirer|expiration|échéance|validité|prend fin|prendra fin|se termine|se terminera|date de fin|renouveler avant',
  nl: 'vervalt|verloopt|vervaldatum|vervaldag|verloopdatum|einddatum|geldigheid|geldigheidsdatum|eindigt|loopt|loopt af|vernieuwen voor|vernieuw voor|verlengen voor|verleng voor',
  de: 'läuft|läuft ab|wird|bis|verfällt|erlischt|ablaufdatum|ablauf|enddatum|endet|gültigkeit|gültigkeitsende|gültig|erneuern bis|verlängern bis',
  es: 'caduca|caducará|caducidad|vence|vencerá|vencimiento|expira|expirará|expiración|validez|vigencia|finaliza|finalizará|termina|terminará|fecha de fin|renovar antes del|renueva antes del',
};

/**
 * States of a consent, and the words for "until" that make their date its end: "valid until"; and for "from", that make
 * it the beginning of what a second date ends. Without the state "from … to …" is a range of anything.
 */
export const UNTIL_WORDS: Readonly<
  Record<keyof ByLanguage, readonly [states: string, until: string, from: string]>
> = {
  en: [
    'valid|connected|linked|active|authorised|authorized|access|consent|granted|given|permission|good|available|expected|renewed|extended',
    'until|till|through',
    'from',
  ],
  it: [
    'valido|valida|connesso|connessa|collegato|collegata|attivo|attiva|autorizzato|autorizzata|accesso|consenso|permesso|rinnovato|prorogato',
    'fino al|fino a|sino al',
    'dal',
  ],
  fr: [
    'valable|valide|connecté|connectée|lié|liée|actif|active|autorisé|autorisée|accès|accordé|consentement|donné|renouvelé|prolongé',
    "jusqu'au|jusqu'à",
    'du',
  ],
  nl: [
    'geldig|verbonden|gekoppeld|actief|gemachtigd|geautoriseerd|toegang|toestemming|machtiging|koppeling|vernieuwd|verlengd',
    'tot|t/m|t.e.m.',
    'van|vanaf',
  ],
  de: [
    'verbunden|verknüpft|aktiv|autorisiert|zugriff|zustimmung|freigegeben|freigabe|einwilligung|berechtigung|erteilt|befristet|erneuert|verlängert',
    'bis',
    'vom|von',
  ],
  es: [
    'válido|válida|vigente|conectado|conectada|vinculado|vinculada|activo|activa|autorizado|autorizada|acceso|consentimiento|permiso|renovado|prorrogado',
    'hasta',
    'desde|del',
  ],
};

/** As `EXPIRY_WORDS`, of a consent that has ended. */
export const EXPIRED_WORDS: ByLanguage = {
  en: 'expired|lapsed|ended',
  it: 'scaduto|scaduta|scaduti|scadute',
  fr: 'expiré|expirée|expirés|expirées',
  nl: 'verlopen|vervallen|verstreken',
  de: 'abgelaufen|verfallen|erloschen|ist|seit',
  es: 'caducado|caducada|caducó|vencido|vencida|venció|expirado|expirada|expiró',
};

/** A date that these govern begins what a second date ends, by themselves: "valid: … – …". */
export const FROM_WORDS: ByLanguage = {
  en: 'valid|validity period',
  it: 'valido|valida',
  fr: 'valable|valide',
  nl: 'geldig',
  de: 'gültig ab|gültig seit|gültig vom|gültig von',
  es: 'válido|válida',
};

/**
 * What ends or happens at a date without a consent ending: "Trial ends on", "Synchronised until". Only what
 * could stand right beside an expiry word: a date beside any other word is no expiry anyway.
 */
export const OTHER_WORDS: ByLanguage = {
  en: 'trial|promotion|promo|discount|price|prices|licence|license|subscription|plan|interest rate|overdraft|card|password|session|contract|certificate|offer|token|invoice|payment|mandate|sync|synced|synchronised|synchronized|synchronisation|updated|refreshed|imported|fetched|transactions|created|authorised on|authorized on|last|next',
  it: 'prova|promozione|sconto|prezzo|prezzi|licenza|abbonamento|tasso|fido|carta|password|sessione|contratto|certificato|offerta|fattura|pagamento|mandato|sincronizzazione|sincronizzato|sincronizzata|aggiornato|importato|movimenti|creato|ultimo|ultima|prossima',
  fr: 'essai|promotion|remise|prix|tarif|tarifs|licence|abonnement|taux|découvert|carte|mot de passe|session|contrat|certificat|offre|facture|paiement|mandat|synchronisation|synchronisé|synchronisée|mis à jour|importé|opérations|créé|dernière|prochaine',
  nl: 'proefperiode|actie|korting|prijs|prijzen|tarief|tarieven|licentie|proefversie|abonnement|rente|kaart|pas|wachtwoord|sessie|contract|certificaat|aanbieding|factuur|betaling|mandaat|synchronisatie|gesynchroniseerd|bijgewerkt|opgehaald|verrichtingen|aangemaakt|laatste|laatst|volgende',
  de: 'testphase|aktion|rabatt|preis|preise|tarif|tarife|lizenz|testzeitraum|abonnement|abo|zinssatz|dispo|karte|passwort|kennwort|sitzung|vertrag|zertifikat|angebot|rechnung|zahlung|mandat|synchronisierung|synchronisiert|aktualisiert|abgerufen|umsätze|erstellt|zuletzt|letzte|nächste',
  es: 'prueba|promoción|descuento|precio|precios|tarifa|tarifas|licencia|suscripción|tipo de interés|descubierto|tarjeta|contraseña|sesión|contrato|certificado|oferta|factura|pago|mandato|sincronización|sincronizado|sincronizada|actualizado|importado|movimientos|creado|último|última|próxima',
};

/** Words of no weight between such a word and its date: "expires soon, on the 3rd of May". */
export const SMALL_WORDS =
  'on at by the is will in for of since soon date until to up end expected ' +
  'il la e data dal da presto breve entro per prevista fino al a ' +
  'le au est sera prevue dans bientot jusqu pour depuis ' +
  'op de is tot binnenkort over voor per en met sinds ' +
  'ab am zum dem der ist wird bis bald seit voraussichtlich einschliesslich fur ' +
  'el es sera dia fecha hasta pronto para desde hace em ' +
  // "Vervaldatum toestemming", "Scadenza del consenso".
  'consent consenso del consentement du toestemming van zustimmung consentimiento';

/** What makes a count of days a remaining one, before it: "noch 12 Tage". As `foldedOf` leaves them. */
export const LEFT_BEFORE =
  'only|still|another|days left|time left|time remaining|remaining|remaining time|ancora|ancora valido per|altri|solo|tempo residuo|tempo rimanente|mancano|manca|rimangono|restano|' +
  "plus que|plus qu'|il reste|ne reste que|ne reste qu'|" +
  'reste|restent|temps restant|encore|encore valable|nog|nog maar|nog slechts|nog geldig|resterend|resterende tijd|' +
  'noch|noch fur|nur noch|noch gultig|weitere|verbleiben|verbleibend|verbleibende zeit|restlaufzeit|quedan|queda|faltan|falta|restan|tiempo restante|aun|todavia';

/** The same between the number and its unit: "12 more days". */
export const LEFT_BETWEEN = 'more|remaining|resterende|verbleibende|weitere';

/** The same after it: "12 days left". */
export const LEFT_AFTER =
  "left|remaining|to go|more|from now|from today|until expiry|until expiration|to expiry|to expiration|before expiry|before expiration|rimanenti|rimasti|rimanente|residui|alla scadenza|restants|restant|encore|avant expiration|avant l'expiration|avant echeance|resterend|over|te gaan|ubrig|verbleibend|verbleiben|bis zum ablauf|restantes|restante|mas";

/** What makes a bare number the days that remain: "Days left: 12". */
export const DAYS_LEFT =
  'days left|days remaining|remaining days|giorni rimanenti|giorni rimasti|giorni residui|jours restants|resterende dagen|dagen resterend|verbleibende tage|resttage|dias restantes';

/** Days ahead in words that `Intl` does not use. */
export const AHEAD_BEFORE = 'fra|tra|in|en|de aqui a';

/** Days past: "scaduto da 3 giorni". */
export const PAST_BEFORE = 'da|seit|depuis|desde hace|sinds';
