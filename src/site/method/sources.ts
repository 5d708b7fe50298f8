/** What the method page builds on, as it is cited: the same in every language. */
export const SOURCES = [
  {
    text: 'Callegaro M., Murakami M. H., Tepman Z., Henderson V. (2015). Yes–no answers versus check-all in self-administered modes: A systematic review and analyses. International Journal of Market Research 57(2).',
    doi: '10.2501/IJMR-2015-014',
  },
  {
    text: 'Shea C. M., Jacobs S. R., Esserman D. A., Bruce K., Weiner B. J. (2014). Organizational readiness for implementing change: a psychometric assessment of a new measure. Implementation Science 9:7.',
    doi: '10.1186/1748-5908-9-7',
  },
  {
    text: 'Storkholm M. H., Mazzocato P., Tessma M. K., Savage C. (2018). Assessing the reliability and validity of the Danish version of Organizational Readiness for Implementing Change (ORIC). Implementation Science 13:78.',
    doi: '10.1186/s13012-018-0769-y',
  },
] as const;

export const FEDERAL_RULE = '5 CFR § 250.303, Availability of results. Code of Federal Regulations (USA).';
