import type { Phrases } from './phrases.ts';

/** Two languages more than the interface has. */
export const MORE_PHRASES: Record<string, Phrases> = {
  pt: {
    day: '3 de maio de 2027',
    ends: [
      'O seu acesso {expira|caduca|vence|termina|expirará} em @',
      'A autorização expira a @',
      '{Validade|Data de validade|Vencimento|Expiração|Data de expiração}: @',
      '{Válido|Válida|Conectado|Ativo|Ativa|Autorizado|Autorização|Acesso|Consentimento} até @',
      'Válido de 24 de novembro de 2026 até @',
      'O consentimento {expirou|venceu|caducou} em @',
    ],
    left: ['Expira em 12 dias', '{Restam|Faltam|Ainda} 12 dias', '12 dias restantes'],
    tomorrow: ['Expira amanhã'],
    past: ['Expirou há 3 dias'],
    none: [
      '{O seu cartão|A sua assinatura|A senha|A sessão|A fatura|O preço} expira em @',
      'Não expira em @',
    ],
  },
  pl: {
    day: '3 maja 2027',
    ends: [
      'Zgoda {wygasa|wygaśnie|upływa} @',
      'Zgoda wygasa {dnia|w dniu} @',
      '{Data wygaśnięcia|Termin ważności|Ważność do}: @',
      '{Ważny|Ważna|Ważne|Aktywna|Zgoda|Dostęp} do @',
      'Zgoda ważna od 24 listopada 2026 do @',
      'Dostęp {wygasł|wygasła|wygasło} @',
    ],
    left: ['Wygasa za 12 dni', '{Pozostało|Jeszcze} 12 dni'],
    tomorrow: ['Wygasa jutro'],
    past: ['Zgoda wygasła 3 dni temu'],
    none: ['Twoja {karta|subskrypcja|umowa} wygasa @', 'Nie wygasa @'],
  },
};
