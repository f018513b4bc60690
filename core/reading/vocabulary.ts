/**
 * Words that sites use around dates and states, in six languages. Guides add their own; these are what
 * every guide has. Compared without case and accents, as whole words.
 */
type ByLanguage = Readonly<Record<'en' | 'it' | 'fr' | 'nl' | 'de' | 'es', readonly string[]>>;

const list = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

/** "valid until" and its kin: each word before each of the others. */
const pairs = (before: string, after: string): readonly string[] =>
  list(before).flatMap((first) => list(after).map((second) => `${first} ${second}`));

/** A date that these govern is the end of a consent. */
export const EXPIRY_WORDS: ByLanguage = {
  en: [
    ...list(
      'expires|expires on|will expire|expire on|expiry|expiry date|expiration|expiration date|expiring|exp. date|validity',
    ),
    ...list('ends on|end date|access ends|consent ends|expected until|renew before|renew by'),
    ...pairs(
      'valid|connected|linked|active|authorised|authorized|access|consent|good|granted',
      'until|till|through',
    ),
  ],
  it: [
    ...list(
      'scade|scade il|scadrà|scadenza|data di scadenza|in scadenza|validità|termina il|rinnovare entro',
    ),
    ...pairs(
      'valido|valida|connesso|connessa|collegato|collegata|attivo|attiva|autorizzato|autorizzata|accesso|consenso',
      'fino al|fino a',
    ),
  ],
  fr: [
    ...list(
      "expire|expire le|expirera|date d'expiration|échéance|date d'échéance|validité|fin de validité|prend fin|se termine",
    ),
    ...pairs(
      'valable|valide|connecté|connectée|lié|liée|actif|active|autorisé|autorisée|accès|consentement',
      "jusqu'au|jusqu'à",
    ),
  ],
  nl: [
    ...list(
      'loopt|loopt af|loopt af op|vervalt|vervalt op|verloopt|verloopt op|vervaldatum|verloopdatum|einddatum|geldigheid|eindigt|eindigt op|vernieuwen voor',
    ),
    ...pairs(
      'geldig|verbonden|gekoppeld|actief|gemachtigd|geautoriseerd|toegang|toestemming',
      'tot|t/m|tot en met',
    ),
  ],
  de: [
    ...list(
      'läuft|läuft ab|läuft ab am|verfällt|verfällt am|ablaufdatum|ablauf|endet|endet am|gültigkeit|gültig',
    ),
    ...pairs(
      'gültig|verbunden|verknüpft|aktiv|autorisiert|zugriff|zustimmung|freigegeben',
      'bis|bis zum',
    ),
  ],
  es: [
    ...list(
      'caduca|caduca el|caducidad|fecha de caducidad|vence|vence el|vencimiento|fecha de vencimiento|expira|expira el|expiración|validez|finaliza el|termina el',
    ),
    ...pairs(
      'válido|válida|vigente|conectado|conectada|vinculado|vinculada|activo|activa|autorizado|autorizada|acceso|consentimiento',
      'hasta|hasta el',
    ),
  ],
};

/** The same, of a consent that has ended. */
export const EXPIRED_WORDS: ByLanguage = {
  en: list('expired|expired on|lapsed|ended on'),
  it: list('scaduto|scaduta|scaduti|scadute|scaduto il|scaduta il'),
  fr: list('expiré|expirée|expirés|expirées|expiré le|expirée le|périmé|périmée'),
  nl: list('verlopen|verlopen op|vervallen|vervallen op|verstreken'),
  de: list('abgelaufen|abgelaufen am|verfallen|verfallen am|erloschen'),
  es: list(
    'caducado|caducada|caducó|caducó el|vencido|vencida|venció|venció el|expirado|expirada|expiró',
  ),
};

/** A date that these govern begins what a second date ends: "valid from … to …". */
export const FROM_WORDS: ByLanguage = {
  en: list('valid from|valid|from|starts on|start date'),
  it: list('valido dal|valida dal|dal|inizio'),
  fr: list('valable du|valide du|du|début'),
  nl: list('geldig van|geldig vanaf|van|vanaf|begindatum'),
  de: list('gültig vom|gültig von|gültig ab|vom|von|beginn'),
  es: list('válido del|válida del|válido desde|desde el|desde|del|inicio'),
};

/** A date that these govern is something else, and never an expiry. */
export const OTHER_WORDS: ByLanguage = {
  en: list(
    'synchronised|synchronized|synced|last synchronised|last synchronized|last sync|last synced|last synchronisation|last synchronization|next sync|next synchronisation|next synchronization|updated|last updated|last update|refreshed|last refresh|fetched|imported|last import|created|created on|added|added on|opened|authorised|authorised on|authorized|authorized on|granted|granted on|connected on|connected since|connected|linked on|linked since|linked|since|renewed|renewed on|last transaction|transaction|transactions until|transactions up to|booked|balance|balance on|as of|checked|last checked|last login|modified|signed|signed on|next payment|payment|invoice|trial|statement',
  ),
  it: list(
    'sincronizzato|sincronizzata|ultima sincronizzazione|prossima sincronizzazione|sincronizzazione|aggiornato|aggiornata|ultimo aggiornamento|creato|creata|creato il|aggiunto|aggiunta|aperto|aperta|autorizzato|autorizzata|autorizzato il|concesso|collegato dal|collegato|connesso|rinnovato|ultimo movimento|ultima transazione|saldo|saldo al|importato|ultimo accesso|pagamento|fattura|prova|estratto conto',
  ),
  fr: list(
    'synchronisé|synchronisée|dernière synchronisation|prochaine synchronisation|synchronisation|mis à jour|mise à jour|dernière mise à jour|actualisé|créé|créée|créé le|ajouté|ajoutée|ouvert|autorisé|autorisée|autorisé le|accordé|connecté|connecté le|connecté depuis|lié|lié le|renouvelé|renouvelée|dernière opération|dernière transaction|solde|solde au|importé|dernière connexion|paiement|facture|essai|relevé',
  ),
  nl: list(
    'gesynchroniseerd|laatst gesynchroniseerd|laatste synchronisatie|volgende synchronisatie|synchronisatie|bijgewerkt|laatst bijgewerkt|vernieuwd|vernieuwd op|aangemaakt|aangemaakt op|gemaakt|toegevoegd|toegevoegd op|geopend|gemachtigd|gemachtigd op|geautoriseerd|geautoriseerd op|verleend|gekoppeld|gekoppeld op|gekoppeld sinds|verbonden|verbonden sinds|laatste transactie|laatste verrichting|saldo|saldo op|geïmporteerd|laatst opgehaald|betaling|factuur|proefperiode|afschrift',
  ),
  de: list(
    'synchronisiert|zuletzt synchronisiert|letzte synchronisierung|nächste synchronisierung|letzte synchronisation|synchronisierung|aktualisiert|zuletzt aktualisiert|letzte aktualisierung|erstellt|erstellt am|angelegt|hinzugefügt|eröffnet|autorisiert|autorisiert am|erteilt|erteilt am|verbunden|verbunden am|verbunden seit|verknüpft|verknüpft seit|erneuert|letzte buchung|letzte transaktion|saldo|kontostand|abgerufen|zuletzt abgerufen|importiert|zahlung|rechnung|testphase|kontoauszug|stand',
  ),
  es: list(
    'sincronizado|sincronizada|última sincronización|próxima sincronización|sincronización|actualizado|actualizada|última actualización|creado|creada|creado el|añadido|añadida|abierto|autorizado|autorizada|autorizado el|concedido|conectado|conectado desde|vinculado|vinculado desde|renovado|renovada|último movimiento|última transacción|saldo|saldo a|importado|último acceso|pago|factura|prueba|extracto',
  ),
};

/** Small words between such a word and its date: "Expires, probably on the 3rd of May". */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'on at by the is was will be in for of since soon date until to up it expected ' +
    'il lo la lunedi al e sara data dal da presto breve entro per previsto prevista di fino ' +
    'le au du est sera prevu prevue dans bientot jusqu pour date des l d ' +
    'op om de het is wordt tot binnenkort over voor datum per en met m t ' +
    'am zum den dem der ist wird um im bis bald seit datum voraussichtlich fur vom ' +
    'el en es sera dia fecha hasta pronto para desde hace'
  ).split(' '),
);

/** What makes a count of days a remaining one, before it: "noch 12 Tage". */
export const LEFT_BEFORE: readonly string[] = list(
  'only|another|days left|time left|remaining|ancora|solo|mancano|manca|rimangono|restano|plus que|il reste|il ne reste que|reste|restent|encore|nog|nog maar|noch|nur noch|quedan|queda|faltan|falta',
);

/** The same after it: "12 days left". */
export const LEFT_AFTER: readonly string[] = list(
  "left|remaining|to go|more|from now|from today|until expiry|until expiration|until it expires|rimanenti|rimasti|rimanente|alla scadenza|restants|restant|avant expiration|avant l'expiration|resterend|resterende|over|te gaan|ubrig|verbleibend|verbleiben|restantes|restante",
);

/** Days ahead in words that `Intl` does not use. */
export const AHEAD_BEFORE: readonly string[] = list('fra|tra|en|de aqui a');

/** Days past: "scaduto da 3 giorni". */
export const PAST_BEFORE: readonly string[] = list('da|seit|depuis|desde hace|sinds');

/** States in words, for guides that name none. */
export const STATUS_WORDS: Readonly<Record<'linked' | 'due' | 'expired', readonly string[]>> = {
  linked: list(
    'connected|linked|collegato|collegata|connesso|connessa|connecté|connectée|lié|liée|gekoppeld|verbonden|verbunden|verknüpft|conectado|conectada|vinculado|vinculada',
  ),
  due: list(
    'expires soon|expiring soon|expiring|about to expire|renewal due|in scadenza|scade presto|scade a breve|expire bientôt|bientôt expiré|à renouveler|vervalt binnenkort|verloopt binnenkort|bijna verlopen|läuft bald ab|läuft demnächst ab|caduca pronto|vence pronto|expira pronto|a punto de caducar',
  ),
  expired: Object.values(EXPIRED_WORDS)
    .flat()
    .filter((word) => !word.includes(' ')),
};
