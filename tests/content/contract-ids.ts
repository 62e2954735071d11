/** The ids of the contract, "Sections and addresses": addresses that are printed on paper as QR codes. */
const list = (ids: string): readonly string[] => ids.trim().split(/\s+/);

export const contractIds: Readonly<Record<string, readonly string[]>> = {
  methods: list(`
    perhe-yhtenaiseksi perheen-kotoutumissuunnitelma nuorten-monialainen-perhetyo pudasjarven-malli
    perheiden-kotoutumisen-tuen-verkosto verkostojen-tiedolla-johtaminen kotokahvila
    tyokaluja-maahanmuuttajaperheiden-kohtaamiseen jarjestobasaari jarjestojen-kotoutumistarjotin trt
    palveluita-perheille antirasistiset-koulutuskahvilat kokemusasiantuntijatoiminta vertaisryhmat
    kumppanuuskahvila tulkin-kanssa-tyoskentely`),
  everyday: list(`
    hatanumero tulkki kuka-auttaa kotoutumissuunnitelma kotivakuutus kierratys laskut pukeutuminen
    kello-ja-kalenteri digitaidot kielen-oppiminen julkinen-liikenne kirjasto harrastukset-ja-ystavat
    laakarin-ajanvaraus omakanta apteekki wilma varhaiskasvatus perhekerho suomalainen-yhteiskunta verot
    ajokortti kela henkilotunnus apua-perheelle`),
  cafe: list('lait kotoutujan-tunnistaminen kohtaaminen toimenpiteet tyokalut'),
  network: list('perheiden-kotoutumisen-tuen-verkosto'),
  about: list(`
    saavutettavuus tietosuoja tekijanoikeudet blogin-ohjeet kaannokset yhteystiedot julkaisijoille`),
};
