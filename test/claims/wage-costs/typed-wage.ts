/** What a leader types of a mentor's wage; the form asks for its first day besides. */
export const TYPED_WAGE = {
  'wage.amountOre': '32.000,00',
  'wage.per': 'month',
  annualHours: '',
  employmentPercent: '100',
  'holidayPay.value': '12,5',
  'holidayPay.unit': 'percent',
  'pension.value': '10',
  'pension.unit': 'percent',
  'other.value': '3,50',
  'other.unit': 'hour',
};
