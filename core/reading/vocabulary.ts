/**
 * Words that sites use around dates and states, in six languages, in Polish, and in Portuguese, which stands with
 * Spanish as most of its words do; guides add their own. Compared without
 * case and accents, as whole words. Small words behind them need not be listed: see `SMALL_WORDS`.
 * Plain text, split where it is used, so that a bundle holds only the lists it asks for.
 */
type ByLanguage = Readonly<Record<'en' | 'it' | 'fr' | 'nl' | 'de' | 'es' | 'pl', string>>;

/** A date that these govern is the end of a consent. */
export const EXPIRY_WORDS: ByLanguage = {
  en: 'expires|expire|expiry|expiration|expiring|exp|exp. date|validity|ends|will end|end date|lapses|lapse|runs out|valid to|renew before|renew by|reconnect before|reconnect by|reauthorise before|reauthorise by|reauthorize before|reauthorize by',
  it: 'scade|scadrà|scadenza|validità|termina|terminerà|data di fine|rinnovare entro|rinnova entro|rinnovo entro',
  fr: 'expire|expirera|expirer|expiration|échéance|validité|prend fin|prendra fin|se termine|se terminera|date de fin|renouveler avant',
  nl: 'vervalt|verloopt|vervaldatum|vervaldag|verloopdatum|einddatum|geldigheid|geldigheidsdatum|eindigt|loopt|loopt af|vernieuwen voor|vernieuw voor|verlengen voor|verleng voor',
  de: 'läuft|wird|bis|verfällt|erlischt|ablaufdatum|ablauf|enddatum|endet|gültigkeit|gültigkeitsende|gültig|erneuern bis|verlängern bis',
  es: 'caduca|caducará|caducidad|vence|vencerá|vencimiento|expira|expirará|expiración|validez|vigencia|finaliza|finalizará|termina|terminará|fecha de fin|renovar antes del|renueva antes del|expiração|validade|vencimento',
  pl: 'wygasa|wygaśnie|wygaśnięcia|ważność|ważności|upływa',
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
    'until|till|through|thru|up to|up to and including',
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
    'válido|válida|vigente|conectado|conectada|vinculado|vinculada|activo|activa|autorizado|autorizada|acceso|consentimiento|permiso|renovado|prorrogado|ativo|ativa|autorização|acesso|consentimento',
    'hasta|até',
    'desde|del|de',
  ],
  pl: ['ważny|ważna|ważne|aktywna|zgoda|dostęp', 'do', 'od'],
};

/** As `EXPIRY_WORDS`, of a consent that has ended. */
export const EXPIRED_WORDS: ByLanguage = {
  en: 'expired|lapsed|ended',
  it: 'scaduto|scaduta|scaduti|scadute',
  fr: 'expiré|expirée|expirés|expirées',
  nl: 'verlopen|vervallen|verstreken',
  de: 'abgelaufen|verfallen|erloschen|ist|seit',
  es: 'caducado|caducada|caducó|vencido|vencida|venció|expirado|expirada|expiró|expirou|venceu|caducou',
  pl: 'wygasł|wygasła|wygasło',
};

/** A date that these govern begins what a second date ends, by themselves: "valid: … – …". Compared without accents, so of any language. */
export const FROM_WORDS =
  'geldig|gültig ab|gültig seit|gültig vom|gültig von|valable|valid|valida|valide|validity period|valido';

/**
 * What ends or happens at a date without a consent ending: "Trial ends on", "Synchronised until". Only what
 * could stand right beside an expiry word: a date beside any other word is no expiry anyway. Of all languages in the
 * order of letters, which packs to fewer bytes.
 */
export const OTHER_WORDS =
  'aanbieding|aangemaakt|abbonamento|abgerufen|abo|abonnement|actie|actualizado|aggiornato|aktion|' +
  'aktualisiert|angebot|assinatura|authorised on|authorized on|betaling|bijgewerkt|card|carta|' +
  'carte|cartão|certificaat|certificado|certificat|certificate|certificato|contract|contraseña|' +
  'contrat|contrato|contratto|creado|created|creato|créé|dernière|descubierto|descuento|discount|' +
  'dispo|découvert|erstellt|essai|factura|facture|factuur|fattura|fatura|fetched|fido|' +
  'gesynchroniseerd|importado|importato|imported|importé|interest rate|invoice|kaart|karta|karte|' +
  'kennwort|korting|laatst|laatste|last|letzte|licence|licencia|license|licentie|licenza|lizenz|' +
  'mandaat|mandat|mandate|mandato|mis à jour|mot de passe|movimenti|movimientos|next|nächste|' +
  'oferta|offer|offerta|offre|opgehaald|opérations|overdraft|pagamento|pago|paiement|pas|password|' +
  'passwort|payment|plan|precio|precios|preis|preise|prezzi|prezzo|preço|price|prices|prijs|' +
  'prijzen|prix|prochaine|proefperiode|proefversie|promo|promoción|promotion|promozione|prossima|' +
  'prova|prueba|próxima|rabatt|rechnung|refreshed|remise|rente|sconto|senha|sesión|sessie|session|' +
  'sessione|sessão|sincronización|sincronizada|sincronizado|sincronizzata|sincronizzato|' +
  'sincronizzazione|sitzung|subscription|subskrypcja|suscripción|sync|synced|synchronisatie|' +
  'synchronisation|synchronised|synchronisiert|synchronisierung|synchronisé|synchronisée|' +
  'synchronized|tarief|tarieven|tarif|tarifa|tarifas|tarife|tarifs|tarjeta|tasso|taux|testphase|' +
  'testzeitraum|tipo de interés|token|transactions|trial|ultima|ultimo|umowa|umsätze|updated|' +
  'verrichtingen|vertrag|volgende|wachtwoord|zahlung|zertifikat|zinssatz|zuletzt';

/** From one on, as `foldedOf` leaves them, in the languages of the vocabulary. */
export const NUMBER_WORDS = [
  'a an one un una uno une een ein eine einen einem einer',
  'two due deux twee zwei dos',
  'three tre trois drie drei tres',
  'four quattro quatre vier cuatro',
  'five cinque cinq vijf funf cinco',
  'six sei zes sechs seis',
  'seven sette sept zeven sieben siete',
  'eight otto huit acht ocho',
  'nine nove neuf negen neun nueve',
  'ten dieci dix tien zehn diez',
  'eleven undici onze elf once',
  'twelve dodici douze twaalf zwolf doce',
];

/** What stands between the two days of a range. */
export const BETWEEN_DAYS =
  /^\s?(?:[–—→-]|to|until|till|through|au|jusqu.au|al|fino al|tot|t\/m|tot en met|bis|bis zum|hasta|hasta el|até|do)\s?$/i;

export const SOON = /(?<!\p{L})(?:soon|presto|bientôt|binnenkort|bald|pronto)(?!\p{L})/iu;

/** Words of no weight between such a word and its date: "expires soon, on the 3rd of May". */
export const SMALL_WORDS =
  'on at by the is will in for of since soon date until to up end expected ' +
  'il la e data dal da presto breve entro per prevista fino al a ' +
  'le au est sera prevue dans bientot jusqu pour depuis ' +
  'op de is tot binnenkort over voor per en met sinds ' +
  'ab am zum dem der ist wird bis bald seit voraussichtlich einschliesslich fur ' +
  'el es sera dia fecha hasta pronto para desde hace em ate ' +
  'do w dniu dnia ' +
  // "Vervaldatum toestemming", "Scadenza del consenso".
  'consent consenso del consentement du toestemming van zustimmung consentimiento';

/** What makes a count of days a remaining one, before it: "noch 12 Tage". As `foldedOf` leaves them. */
export const LEFT_BEFORE =
  'only|still|another|days left|time left|time remaining|remaining|remaining time|ancora|ancora valido per|altri|solo|tempo residuo|tempo rimanente|mancano|manca|rimangono|restano|' +
  "plus que|plus qu'|il reste|ne reste que|ne reste qu'|" +
  'reste|restent|temps restant|encore|encore valable|nog|nog maar|nog slechts|nog geldig|resterend|resterende tijd|' +
  'noch|noch fur|nur noch|noch gultig|weitere|verbleiben|verbleibend|verbleibende zeit|restlaufzeit|quedan|queda|faltan|falta|restan|tiempo restante|aun|todavia|restam|faltam|ainda|pozostalo|jeszcze';

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

/** "If your consent has expired", "once expired": what may be. The Italian "si è" is none. */
export const CONDITION =
  /(?<!\p{L})(?:if|when|once|whose|waarvan|dont|deren|si(?! è)|s['’]ils?|quand|lorsque|als|wanneer|zodra|wenn|sobald|cuando|quando|se (?:il|la|l['’]))(?!\p{L})[^.!?;:\n]*$/iu;

/** What was done with an account, and is no state of it: a message about one. */
export const DONE =
  /^\s*(?:was|has been|werd|is zojuist|wurde|a été|vient d['’]être|è stat[oa]|fue|ha sido)(?!\p{L})/u;
