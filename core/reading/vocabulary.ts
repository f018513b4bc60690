/**
 * Words that sites use around dates and states, in six languages; guides add their own. Compared without
 * case and accents, as whole words. Small words behind them need not be listed: see `SMALL_WORDS`.
 * Plain text, split where it is used, so that a bundle holds only the lists it asks for.
 */
type ByLanguage = Readonly<Record<'en' | 'it' | 'fr' | 'nl' | 'de' | 'es', string>>;

/** A date that these govern is the end of a consent. */
export const EXPIRY_WORDS: ByLanguage = {
  en: 'expires|expire|expiry|expiry date|expiration|expiration date|expiring|exp. date|validity|ends|end date|renew before|renew by',
  it: 'scade|scadrà|scadenza|data di scadenza|validità|termina|rinnovare entro',
  fr: "expire|expirera|expiration|date d'expiration|échéance|date d'échéance|validité|fin de validité|prend fin|se termine",
  nl: 'vervalt|verloopt|vervaldatum|vervaldag|verloopdatum|einddatum|geldigheid|eindigt|loopt|loopt af|vernieuwen voor',
  de: 'läuft|läuft ab|verfällt|ablaufdatum|ablauf|endet|gültigkeit|gültig|erneuern bis',
  es: 'caduca|caducará|caducidad|fecha de caducidad|vence|vencimiento|fecha de vencimiento|expira|expiración|validez|finaliza|termina',
};

/** States of a consent, and the words for "until" that make their date its end: "valid until". */
export const UNTIL_WORDS: Readonly<
  Record<keyof ByLanguage, readonly [states: string, until: string]>
> = {
  en: [
    'valid|connected|linked|active|authorised|authorized|access|consent|granted|good|expected',
    'until|till|through',
  ],
  it: [
    'valido|valida|connesso|connessa|collegato|collegata|attivo|attiva|autorizzato|autorizzata|accesso|consenso',
    'fino al|fino a',
  ],
  fr: [
    'valable|valide|connecté|connectée|lié|liée|actif|active|autorisé|autorisée|accès|consentement',
    "jusqu'au|jusqu'à",
  ],
  nl: ['geldig|verbonden|gekoppeld|actief|gemachtigd|geautoriseerd|toegang|toestemming', 'tot|t/m'],
  de: ['verbunden|verknüpft|aktiv|autorisiert|zugriff|zustimmung|freigegeben', 'bis'],
  es: [
    'válido|válida|vigente|conectado|conectada|vinculado|vinculada|activo|activa|autorizado|autorizada|acceso|consentimiento',
    'hasta',
  ],
};

/** As `EXPIRY_WORDS`, of a consent that has ended. */
export const EXPIRED_WORDS: ByLanguage = {
  en: 'expired|lapsed|ended',
  it: 'scaduto|scaduta|scaduti|scadute',
  fr: 'expiré|expirée|expirés|expirées',
  nl: 'verlopen|vervallen|verstreken',
  de: 'abgelaufen|verfallen|erloschen',
  es: 'caducado|caducada|caducó|vencido|vencida|venció|expirado|expirada|expiró',
};

/** A date that these govern begins what a second date ends: "valid from … to …". */
export const FROM_WORDS: ByLanguage = {
  en: 'valid|from|valid from',
  it: 'valido|valida|dal',
  fr: 'valable|valide|du',
  nl: 'geldig|van|vanaf',
  de: 'gültig ab|gültig vom|gültig von|vom|von',
  es: 'válido|válida|desde|del',
};

/**
 * What ends or happens at a date without a consent ending: "Trial ends on", "Synchronised until". Only what
 * could stand right beside an expiry word: a date beside any other word is no expiry anyway.
 */
export const OTHER_WORDS: ByLanguage = {
  en: 'trial|subscription|plan|card|password|session|contract|certificate|offer|token|invoice|payment|mandate|sync|synced|synchronised|synchronized|synchronisation|updated|refreshed|imported|fetched|transactions|created|authorised on|authorized on|last|next',
  it: 'prova|abbonamento|carta|password|sessione|contratto|certificato|offerta|fattura|pagamento|mandato|sincronizzazione|sincronizzato|sincronizzata|aggiornato|importato|movimenti|creato|ultimo|ultima|prossima',
  fr: 'essai|abonnement|carte|mot de passe|session|contrat|certificat|offre|facture|paiement|mandat|synchronisation|synchronisé|synchronisée|mis à jour|importé|opérations|créé|dernière|prochaine',
  nl: 'proefperiode|proefversie|abonnement|kaart|pas|wachtwoord|sessie|contract|certificaat|aanbieding|factuur|betaling|mandaat|synchronisatie|gesynchroniseerd|bijgewerkt|opgehaald|verrichtingen|aangemaakt|laatste|laatst|volgende',
  de: 'testphase|testzeitraum|abonnement|abo|karte|passwort|kennwort|sitzung|vertrag|zertifikat|angebot|rechnung|zahlung|mandat|synchronisierung|synchronisiert|aktualisiert|abgerufen|umsätze|erstellt|zuletzt|letzte|nächste',
  es: 'prueba|suscripción|tarjeta|contraseña|sesión|contrato|certificado|oferta|factura|pago|mandato|sincronización|sincronizado|sincronizada|actualizado|importado|movimientos|creado|último|última|próxima',
};

/** Words of no weight between such a word and its date: "expires soon, on the 3rd of May". */
export const SMALL_WORDS =
  'on at by the is was will be in for of since soon date until to up it end expected next ' +
  'il lo la e sara data dal da presto breve entro per prevista previsto di fino al a ' +
  'le au du est sera prevu prevue dans bientot jusqu pour des l d ' +
  'op om de het is wordt tot binnenkort over voor datum per en met m t ' +
  'ab am zum den dem der ist wird um im bis bald seit datum voraussichtlich fur vom ' +
  'el es sera dia fecha hasta pronto para desde hace';

/** What makes a count of days a remaining one, before it: "noch 12 Tage". As `foldedOf` leaves them. */
export const LEFT_BEFORE =
  'only|another|days left|time left|remaining|ancora|solo|mancano|manca|rimangono|restano|plus que|il reste|reste|restent|encore|nog|nog maar|noch|nur noch|quedan|queda|faltan|falta';

/** The same after it: "12 days left". */
export const LEFT_AFTER =
  "left|remaining|to go|more|from now|from today|until expiry|until expiration|rimanenti|rimasti|rimanente|alla scadenza|restants|restant|avant expiration|avant l'expiration|resterend|resterende|over|te gaan|ubrig|verbleibend|verbleiben|restantes|restante";

/** What makes a bare number the days that remain: "Days left: 12". */
export const DAYS_LEFT =
  'days left|days remaining|remaining days|giorni rimanenti|giorni rimasti|jours restants|resterende dagen|dagen resterend|verbleibende tage|resttage|dias restantes';

/** Days ahead in words that `Intl` does not use. */
export const AHEAD_BEFORE = 'fra|tra|en|de aqui a';

/** Days past: "scaduto da 3 giorni". */
export const PAST_BEFORE = 'da|seit|depuis|desde hace|sinds';
