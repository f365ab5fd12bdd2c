// Document symbols, right and wrong, one line each. Symbols are facts; the sentences around them
// are made up here.
#include <string>
#include <vector>

#include "catch.h"
#include "document/readers.h"
#include "reference/references.h"

using namespace unlint;

namespace {

References references_in(const std::string& text) {
  return find_references(read_document(SourceFile("t.txt", text)));
}

/// "canonical deviation deviation" of each symbol, one after the other.
std::string dump(const std::vector<Symbol>& symbols) {
  std::string out;
  for (const Symbol& symbol : symbols) {
    out += (out.empty() ? "" : "; ") + symbol.canonical;
    if (symbol.foreign)
      out += " foreign";
    for (const Symbol::Deviated& deviated : symbol.deviations)
      out += " " + std::string(name(deviated.deviation));
  }
  return out;
}

std::string symbols_in(const std::string& words) {
  return dump(references_in("The members had document " + words + " before them.\n").symbols);
}

}  // namespace

TEST_CASE("a correct symbol is found whole and left alone") {
  static const char* const right[] = {
      "A/75/414",
      "A/8082",
      "A/10020",
      "A/520/Rev.20",
      "A/31/1",
      "A/RES/75/100",
      "A/RES/S-24/2",
      "A/RES/ES-10/21",
      "A/BUR/70/SR.1",
      "A/BUR/70/1",
      "A/INF/75/4",
      "A/62/PV.117",
      "A/PV.2283",
      "A/ES-10/273",
      "A/ES-11/L.5",
      "A/S-27/2",
      "A/S-32/L.1",
      "A/S-12/2",
      "A/S-26/RT.1",
      "A/C.1/75/L.4",
      "A/C.2/74/SR.3",
      "A/C.3/55/3",
      "A/C.4/74/SR.3",
      "A/SPC/36/L.4",
      "A/C.5/75/2",
      "A/C.6/79/SR.37",
      "A/HRC/44/45",
      "A/HRC/S-33/2",
      "A/HRC/25/NGO/1",
      "A/HRC/RES/17/4",
      "A/HRC/DEC/18/117",
      "A/HRC/PRST/19/1",
      "A/HRC/WG.6/17/L.3",
      "A/HRC/WG.2/17/2",
      "A/HRC/WGEID/98/1",
      "A/HRC/WGAD/2019/12",
      "A/HRC/EMRIP/2014/2",
      "A/AC.96/1003",
      "A/AC.105/1116",
      "A/AC.105/C.1/L.377",
      "A/AC.105/C.2/L.301",
      "A/AC.109/2018/3",
      "A/AC.121/2019/L.3",
      "A/AC.154/415",
      "A/AC.172/2020/2",
      "A/AC.182/L.149",
      "A/AC.183/2015/1",
      "A/AC.198/2014/3",
      "A/AC.237/18",
      "A/AC.241/27",
      "A/AC.249/1998/CRP.9",
      "A/AC.252/2002/CRP.1",
      "A/AC.254/33",
      "A/AC.261/3/Rev.4",
      "A/AC.265/2006/4",
      "A/AC.278/2013/2",
      "A/AC.287/2017/PC.4/2",
      "A/AC.291/22",
      "A/AC.292/2022/INF/4",
      "A/AC.298/2",
      "A/CN.4/682",
      "A/CN.4/L.892",
      "A/CN.4/SR.3200",
      "A/CN.9/1004",
      "A/CN.9/WG.I/WP.112",
      "A/CN.9/WG.II/WP.207",
      "A/CN.9/WG.III/WP.166",
      "A/CN.9/WG.IV/WP.157",
      "A/CN.9/WG.V/WP.174",
      "A/CN.9/SER.C/ABSTRACTS/200",
      "A/CN.10/2018/1",
      "A/CONF.62/122",
      "A/CONF.151/26/Rev.1",
      "A/CONF.157/24",
      "A/CONF.164/37",
      "A/CONF.166/9",
      "A/CONF.171/13/Rev.1",
      "A/CONF.177/20/Rev.1",
      "A/CONF.183/9",
      "A/CONF.187/4/Rev.3",
      "A/CONF.189/12",
      "A/CONF.192/15",
      "A/CONF.192/BMS/2014/2",
      "A/CONF.192/2018/RC/3",
      "A/CONF.192/PC/23",
      "A/CONF.198/11",
      "A/CONF.199/20",
      "A/CONF.203/18",
      "A/CONF.213/18",
      "A/CONF.216/5",
      "A/CONF.222/17",
      "A/CONF.224/6",
      "A/CONF.229/2017/8",
      "A/CONF.231/3",
      "A/CONF.232/2023/4",
      "A/CONF.234/16",
      "A/CONF.241/RPM.1/2",
      "A/77/CRP.1/Add.8",
      "A/75/L.20/Add.1",
      "A/75/L.14/Rev.1/Add.1",
      "A/69/53/Add.1/Corr.2",
      "A/46/634/Rev.1/Corr.1",
      "S/2014/123",
      "S/26560",
      "S/26560/Add.1",
      "S/PV.7813",
      "S/PRST/2013/16",
      "S/RES/955(1994)",
      "S/INF/69",
      "S/Agenda/8000",
      "S/AC.26/2005/10",
      "S/AC.37/2003/1",
      "S/AC.40/2001/2",
      "S/AC.44/2013/12",
      "S/AC.49/2020/3",
      "S/AC.51/2017/3",
      "S/C.3/32/Rev.1/Corr.1",
      "S/1999/25/Add.43",
      "E/5000",
      "E/1978/1",
      "E/2010/27",
      "E/2019/68/Corr.1",
      "E/RES/2013/5",
      "E/HLS/2020/1",
      "E/HLPF/2019/6",
      "E/FFDF/2019/3",
      "E/INF/2010/1",
      "E/INCB/2019/1",
      "E/C.2/2019/R.2",
      "E/C.12/GC/26",
      "E/C.12/KOR/CO/4",
      "E/C.12/2010/1",
      "E/C.16/2016/2",
      "E/C.18/2019/4",
      "E/C.19/2014/8",
      "E/C.20/2018/3",
      "E/C.51/2010/4",
      "E/CN.3/2017/2",
      "E/CN.4/2004/15",
      "E/CN.4/Sub.2/2000/46",
      "E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1",
      "E/CN.5/2019/3",
      "E/CN.6/2020/3",
      "E/CN.7/2019/5",
      "E/CN.7/2018/CRP.2",
      "E/CN.9/2019/4",
      "E/CN.15/2015/16",
      "E/CN.15/2019/CRP.7",
      "E/CN.16/2018/CRP.3",
      "E/CN.17/2002/PC.2/3",
      "E/CN.18/2015/14",
      "E/CONF.82/15",
      "E/CONF.105/2",
      "E/ICEF/2014/3",
      "E/ICEF/2014/P/L.2",
      "E/ECE/1450",
      "E/ESCAP/63/9",
      "E/ESCAP/RES/60/4",
      "E/ECA/COE/31/4",
      "E/ESCWA/2010/4",
      "E/LC/L.3000",
      "E/NL.1990/12",
      "ESCAP/78/12/Add.1",
      "ECE/TRANS/248",
      "ECE/TRANS/WP.15/222/Add.1",
      "ECE/CEP/2012/2",
      "ECE/ADN/27",
      "CCPR/C/GC/35",
      "CCPR/C/131/D/3069/2017",
      "CCPR/C/SR.3210",
      "CCPR/C/UKR/CO/7",
      "CERD/C/GC/36",
      "CERD/C/MEX/18-21",
      "CEDAW/C/GC/33",
      "CEDAW/C/FRA/Q/9",
      "CEDAW/SP/2014/2",
      "CAT/C/GC/4",
      "CAT/C/BEL/CO/3",
      "CRC/C/GC/24",
      "CRC/C/OPAC/USA/CO/2",
      "CRC/C/58/2",
      "CMW/C/GC/1",
      "CMW/C/MEX/CO/2",
      "CED/C/7",
      "CED/C/FRA/1",
      "CED/CSP/2016/4",
      "CRPD/C/PRK/Q/1",
      "CRPD/C/PRK/RQ/1",
      "CRPD/C/18/2",
      "CRPD/CSP/2019/5",
      "CRPD/C/EU/CO/1",
      "HRI/MC/2008/4",
      "HRI/GEN/1/Rev.9",
      "HRI/CORE/FRA/2012",
      "DP/2014/1",
      "DP/FPA/2018/1",
      "DP/OPS/2017/2",
      "DP/DCP/KEN/2",
      "TD/519/Add.2/Corr.1",
      "TD/B/C.1/1",
      "TD/B/EFD/1/3",
      "TD/B/WP(XXXV)/MISC.1/Rev.1",
      "TD/L.427",
      "TD/B/66/3",
      "UNEP/GC.23/6/Add.1/Corr.1",
      "UNEP/GC.27/17",
      "UNEP/EA.4/Res.1",
      "UNEP/EA.4/HLS.1",
      "UNEP/EA.2/19",
      "UNEP/OzL.Pro.28/12",
      "UNEP/POPS/COP.8/32",
      "UNEP/CBD/COP/12/29",
      "UNEP/CBD/COP/DEC/XII/11",
      "UNEP/CBD/BS/COP-MOP/5/17",
      "UNEP/GPA/IGR.4/5",
      "UNEP/MC/COP.1/29",
      "UNEP/FAO/RC/COP.8/27",
      "CBD/COP/14/14",
      "CBD/COP/DEC/16/5",
      "CBD/CP/MOP/VIII/19",
      "CBD/NP/MOP/DEC/2/7",
      "CBD/SBSTTA/24/2",
      "CBD/SBI/3/4",
      "FCCC/CP/2015/10/Add.1",
      "FCCC/KP/CMP/2012/13/Add.1",
      "FCCC/PA/CMA/2021/10/Add.1",
      "FCCC/SBI/2012/L.21",
      "FCCC/SBI/2014/INF.20",
      "FCCC/SBSTA/2010/13",
      "FCCC/SB/2019/4",
      "FCCC/TP/2016/8",
      "FCCC/APA/2016/2",
      "FCCC/AWGLCA/2010/14",
      "ICCD/COP(14)/23/Add.1",
      "ICCD/CRIC(18)/8",
      "CTOC/COP/2020/10",
      "CTOC/COP/WG.2/2013/5",
      "CTOC/COP/2008/19",
      "CTOC/COP/WG.3/2012/4",
      "CAC/COSP/2017/14",
      "CAC/COSP/IRG/2010/7",
      "CAC/COSP/WG.4/2016/2",
      "NPT/CONF.1995/32",
      "NPT/CONF.2020/PC.I/WP.13",
      "NPT/CONF.2020/WP.77",
      "BWC/CONF.IX/9",
      "BWC/MSP/2019/7",
      "CCW/CONF.VI/11",
      "CCW/AP.II/CONF.23/5",
      "CCW/P.V/CONF/2022/4",
      "CCW/GGE.1/2019/3",
      "CCM/CONF/2015/7",
      "CCM/MSP/2018/9",
      "TPNW/MSP/2022/6",
      "CD/1299",
      "CD/8/Rev.9",
      "CD/PV.1500",
      "ISBA/25/A/15",
      "ISBA/25/C/12/Add.1",
      "SPLOS/303",
      "SPLOS/30/14",
      "CLCS/11/Add.1/Corr.1",
      "CLCS/50/2",
      "HSP/HA.1/HLS.2",
      "HSP/HA.1/Res.1",
      "HSP/EB.2020/12/Rev.1",
      "HSP/GC/25/3/Add.2",
      "UNW/2021/6",
      "PBC/5/OC/L.1",
      "IPBES/9/14/Add.2",
      "JIU/REP/2017/8",
      "CEB/2019/1/Add.5",
      "PCNICC/2000/WGRPE(7)/DP.1",
      "PCNICC/2002/2",
      "ST/SGB/2013/4",
      "ST/AI/2019/4",
      "ST/IC/2016/25",
      "ST/LIB/SER.B/5/Rev.5",
      "ST/CS/SER.A/44",
      "ST/ESA/SER.A/423",
      "ST/SG/AC.10/42",
      "ST/SG/AC.10/C.3/90",
      "T/1900",
      "IDB.47/Dec.7",
      "GC.18/Res.9",
      "WT/L/508/Add.1",
      "WT/MIN(17)/64",
      "A/51/889-S/1997/357",
      "A/75/84-E/2020/61",
      "E/CN.4/2001/2-E/CN.4/Sub.2/2000/46",
      "WT/MIN(15)/48-WT/L/982",
      "A/76/75/Add.1-E/2021/57/Add.1",
      "A/67/65/Corr.1-E/2012/48/Corr.1",
      "A/66/371-S/2011/592",
      "A/HRC/17/31",
      "A/HRC/FBHR/2014/2",
      "A/CONF.157/24 (Part I)",
      "NPT/CONF.2010/50 (Vol. I)",
      "A/75/5 (Vol. II)",
      "NPT/CONF.2000/28 (Parts I and II)",
      "NPT/CONF.1995/32 (Part I)/Corr.2",
      "S/PV.4100 (Resumption 1)",
      "A/74/6 (Sect. 8)/Corr.1",
      "A/RES/72/262 C",
      "A/RES/74/250 A-B",
      "A/74/6 (Income sect. 1)",
  };
  for (const char* symbol : right) {
    INFO(symbol);
    const References found =
        references_in("The members had document " + std::string(symbol) + " before them.\n");
    CHECK(dump(found.symbols) == symbol);
    if (!found.symbols.empty())
      CHECK(found.symbols.front().text.size() == std::string(symbol).size());
  }
}

TEST_CASE("a symbol of another organization is recognized and left alone") {
  static const char* const foreign[] = {"GOV/2022/17",    "GC(64)/DEC/10",       "EC-96/DG.1",
                                        "LEG/CONF.15/21", "COFI/2014/4.2/Rev.1", "MEPC.1/Circ.833"};
  for (const char* symbol : foreign) {
    INFO(symbol);
    CHECK(symbols_in(symbol) == std::string(symbol) + " foreign");
  }
}

TEST_CASE("a misprinted symbol is found, mended and told what is wrong with it") {
  struct Row {
    const char* printed;
    const char* told;
  };
  static const Row wrong[] = {
      {"A/ 75/7", "A/75/7 inner-space"},
      {"A/75/7/ Add.21", "A/75/7/Add.21 inner-space"},
      {"A/75/7/Add. 21", "A/75/7/Add.21 inner-space"},
      {"A/ ES-10/273", "A/ES-10/273 inner-space"},
      {"A /75/7", "A/75/7 inner-space"},
      {"CTOC/COP/ 2008/L.5", "CTOC/COP/2008/L.5 inner-space"},
      {"S∕2014∕123", "S/2014/123 wrong-stroke wrong-stroke"},
      {"S⁄2014⁄123", "S/2014/123 wrong-stroke wrong-stroke"},
      {"A\\75\\7", "A/75/7 wrong-stroke wrong-stroke"},
      {"A//75/7", "A/75/7 doubled-stroke"},
      {"А/74/142", "A/74/142 look-alike"},
      {"UNEP/CBD/СОР/12/29", "UNEP/CBD/COP/12/29 look-alike look-alike look-alike"},
      {"A/CONF.192/PС/23", "A/CONF.192/PC/23 look-alike"},
      {"Α/75/12", "A/75/12 look-alike"},
      {"Ａ/75/12", "A/75/12 look-alike"},
      {"a/75/414", "A/75/414 lower-case-prefix"},
      {"s/2014/123", "S/2014/123 lower-case-prefix"},
      {"e/cn.4/2000/3", "E/CN.4/2000/3 lower-case-prefix wrong-case-component"},
      {"ctoc/cop/2008/19", "CTOC/COP/2008/19 lower-case-prefix wrong-case-component"},
      {"A/res/60/251", "A/RES/60/251 wrong-case-component"},
      {"A/Res/61/171", "A/RES/61/171 wrong-case-component"},
      {"A/Hrc/44/45", "A/HRC/44/45 wrong-case-component"},
      {"E/CN.4/SUB.2/2000/46", "E/CN.4/Sub.2/2000/46 wrong-case-component"},
      {"A/c.3/75/l.4", "A/C.3/75/L.4 wrong-case-component wrong-case-component"},
      {"UNEP/EA.4/RES.1", "UNEP/EA.4/Res.1 wrong-case-component"},
      {"A/conf.216/5", "A/CONF.216/5 wrong-case-component"},
      {"S/1999/25/ADD.43", "S/1999/25/Add.43 suffix-case"},
      {"S/1999/25/add.43", "S/1999/25/Add.43 suffix-case"},
      {"A/54/20/CORR.1", "A/54/20/Corr.1 suffix-case"},
      {"A/75/L.4/rev.1", "A/75/L.4/Rev.1 suffix-case"},
      {"WT/L/508/ADD.1", "WT/L/508/Add.1 suffix-case"},
      {"TD/519/add.2/corr.1", "TD/519/Add.2/Corr.1 suffix-case suffix-case"},
      {"A/75/7/Add1", "A/75/7/Add.1 missing-dot"},
      {"A/77/L45/Rev.1", "A/77/L.45/Rev.1 missing-dot"},
      {"CTOC/COP/WG2/2013/5", "CTOC/COP/WG.2/2013/5 missing-dot"},
      {"A/C6/79/SR.37", "A/C.6/79/SR.37 missing-dot"},
      {"A/CONF216/5", "A/CONF.216/5 missing-dot"},
      {"A/62/PV117", "A/62/PV.117 missing-dot"},
      {"E/CN4/2004/15", "E/CN.4/2004/15 missing-dot"},
      {"A/71/P.V.86", "A/71/PV.86 extra-dot"},
      {"A/C.4/74/S.R.3", "A/C.4/74/SR.3 extra-dot"},
      {"A/CONF/216/5", "A/CONF.216/5 stroke-for-dot"},
      {"A/C/3/75/5", "A/C.3/75/5 stroke-for-dot"},
      {"E/CN/15/2015/16", "E/CN.15/2015/16 stroke-for-dot"},
      {"A/AC/109/2018/3", "A/AC.109/2018/3 stroke-for-dot"},
      {"NPT/CONF/2010/50", "NPT/CONF.2010/50 stroke-for-dot"},
      {"E/CN.4/Sub/2/2000/46", "E/CN.4/Sub.2/2000/46 stroke-for-dot"},
      {"CTOC/COP/WG/2/2013/5", "CTOC/COP/WG.2/2013/5 stroke-for-dot"},
      {"A/75/7/Add/1", "A/75/7/Add.1 stroke-for-dot"},
      {"S/PV/7813", "S/PV.7813 stroke-for-dot"},
      {"A/75/L/20", "A/75/L.20 stroke-for-dot"},
      {"FCCC/SBI/2012/L/21", "FCCC/SBI/2012/L.21 stroke-for-dot"},
      {"UNEP/EA/4/Res.1", "UNEP/EA.4/Res.1 stroke-for-dot"},
      {"A/C.6/79.SR.37", "A/C.6/79/SR.37 dot-for-stroke"},
      {"A/75/L.14.Rev.1", "A/75/L.14/Rev.1 dot-for-stroke"},
      {"A/78423", "A/78/423 missing-stroke"},
      {"S/2014136", "S/2014/136 missing-stroke"},
      {"E/CN.4/1998/53Add.2", "E/CN.4/1998/53/Add.2 missing-stroke"},
      {"A/75/7Add.2", "A/75/7/Add.2 missing-stroke"},
      {"A/69/53/Add.1Corr.1", "A/69/53/Add.1/Corr.1 missing-stroke"},
      {"A/60/01", "A/60/1 leading-zero"},
      {"A/AC.109/2018/03", "A/AC.109/2018/3 leading-zero"},
      {"A/75/7/Add.01", "A/75/7/Add.1 leading-zero"},
      {"S/PV.7,813", "S/PV.7813 thousands-separator"},
      {"A/71/982–S/2017/600", "A/71/982-S/2017/600 joint-dash"},
      {"A/76/64−E/2021/11", "A/76/64-E/2021/11 joint-dash"},
      {"A/51/889 - S/1997/357", "A/51/889-S/1997/357 joint-dash"},
      {"A/51/889/S/1997/357", "A/51/889-S/1997/357 joint-dash"},
      {"A/75/93-e/2020/64", "A/75/93-E/2020/64 lower-case-prefix"},
      {"S/1997/357-A/51/889", "A/51/889-S/1997/357 joint-order"},
      {"A/S27/2", "A/S-27/2 special-session"},
      {"A/ES10/273", "A/ES-10/273 special-session"},
      {"A/ES–10/273", "A/ES-10/273 special-session"},
      {"A/HRC/S33/2", "A/HRC/S-33/2 special-session"},
      {"A/175/20", "A/75/20 impossible-session"},
      {"A/2020/414", "A/2020/414 impossible-session"},
      {"A/2020/L.14", "A/2020/L.14 impossible-session"},
      {"A/30/1", "A/30/1 impossible-session"},
      {"S/20144/123", "S/2014/123 impossible-year"},
      {"S/14/136", "S/14/136 impossible-year"},
      {"S/136/2014", "S/2014/136 impossible-year"},
      {"E/10/27", "E/10/27 impossible-year"},
      {"E/CN.4/215/16", "E/CN.4/215/16 impossible-year"},
      {"A/69/53/Corr.1/Add.1", "A/69/53/Corr.1/Add.1 suffix-order"},
      {"A/69/Add.1/53", "A/69/53/Add.1 suffix-order"},
      {"CTOC/COP/2008/19-E", "CTOC/COP/2008/19 language-letter"},
      {"A/RES/77/188E", "A/RES/77/188E language-letter"},
      {"A/75/5(Vol. II)", "A/75/5 (Vol. II) bracket-spacing"},
      {"A/75/5 (Vol II)", "A/75/5 (Vol. II) part-spelling"},
      {"A/75/5 (vol. II)", "A/75/5 (Vol. II) part-spelling"},
      {"A/75/5 (Volume II)", "A/75/5 (Vol. II) part-spelling"},
      {"A/75/5 (Vol. 2)", "A/75/5 (Vol. II) part-spelling"},
      {"A/73/12 (part II)", "A/73/12 (Part II) part-spelling"},
      {"S/PV.3745(Resumption1)", "S/PV.3745 (Resumption 1) bracket-spacing"},
      {"S-2014-123", "S/2014/123 hyphen-for-stroke"},
      {"A-60-251", "A/60/251 hyphen-for-stroke"},
      {"A.60.251", "A/60/251 hyphen-for-stroke"},
      {"A/75/7-Add.1", "A/75/7/Add.1 hyphen-for-stroke"},
      {"A/HCR/37/73", "A/HRC/37/73 unknown-component"},
      {"A/HRCE/42/29", "A/HRC/42/29 unknown-component"},
      {"S/RES/1325/2000", "S/RES/1325(2000) resolution-bracket"},
      {"S/RES/2000/1325", "S/RES/1325(2000) resolution-bracket"},
      {"S/RES/1325", "S/RES/1325(2000) missing-council-year"},
      {"A/RES/217/III", "A/RES/217(III) resolution-bracket"},
      {"A/C.3/2020/5", "A/C.3/2020/5 year-for-session"},
      {"A/HRC/2014/26", "A/HRC/2014/26 year-for-session"},
      {"CTOC/COP/4/19", "CTOC/COP/4/19 session-for-year"},
      {"CAC/COSP/9/3", "CAC/COSP/9/3 session-for-year"},
      {"CRPD/C/KP/Q/1", "CRPD/C/KP/Q/1 unknown-country"},
      {"E/C.12/KRO/CO/4", "E/C.12/KRO/CO/4 unknown-country"},
      {"XYZ/75/5", "XYZ/75/5 unknown-series"},
      {"UN/60/251", "UN/60/251 unknown-series"},
      {"UNGA/60/251", "A/60/251 misspelt-series"},
  };
  for (const Row& row : wrong) {
    INFO(row.printed);
    CHECK(symbols_in(row.printed) == row.told);
  }
}

TEST_CASE("several symbols are told apart") {
  struct Row {
    const char* printed;
    const char* told;
  };
  static const Row several[] = {
      {"A/C.6/56/SR.11–13", "A/C.6/56/SR.11; A/C.6/56/SR.12; A/C.6/56/SR.13"},
      {"A/C.6/64/SR.1–28/Corrigendum", "A/C.6/64/SR.1-28/Corrigendum"},
      {"A/64/440 and Corr.1", "A/64/440; A/64/440/Corr.1 short-form"},
      {"A/64/440 and Corr.1 and Add.1–3",
       "A/64/440; A/64/440/Corr.1 short-form; A/64/440/Add.1 short-form; A/64/440/Add.2; "
       "A/64/440/Add.3 short-form"},
      {"A/60/1 and Add.1 and 2,", "A/60/1; A/60/1/Add.1 short-form; A/60/1/Add.2 short-form"},
      {"A/75/324 and A/75/324/Corr.1", "A/75/324; A/75/324/Corr.1"},
      {"A/73/201, A/74/272 and A/75/310", "A/73/201; A/74/272; A/75/310"},
      {"A/75/294* and S/2014/5", "A/75/294 reissue-asterisk; S/2014/5"},
  };
  for (const Row& row : several) {
    INFO(row.printed);
    CHECK(symbols_in(row.printed) == row.told);
  }
}

TEST_CASE("what only looks like a symbol is none") {
  static const char* const words[] = {
      "and/or",  "S/he",        "24/7",     "TCP/IP",    "12/06/2014",  "1/2",  "km/h 30",
      "n/a 5",   "c/o 12",      "w/o 3",    "2019/20",   "src/main.cc", "9/11", "GE.14-05",
      "V.14-02", "me@x.org/12", "on/off 3", "his/her 2", "I/O 4",       "50/50"};
  for (const char* word : words) {
    INFO(word);
    CHECK(symbols_in(word) == "");
  }
}

TEST_CASE("a placeholder is a symbol that still has to be completed") {
  CHECK(symbols_in("A/C.3/78/L.__") == "A/C.3/78/L.__ placeholder");
  CHECK(symbols_in("A/C.3/78/L.[xx]") == "A/C.3/78/L.__ placeholder");
}

TEST_CASE("the path of an address of the documents system is checked") {
  CHECK(symbols_in("https://undocs.org/en/A/78423") == "A/78/423 missing-stroke");
  CHECK(symbols_in("https://docs.un.org/en/A/75/312") == "");
  CHECK(symbols_in("https://example.org/A/78423") == "");
}

TEST_CASE("an early resolution is written with its letter before the session") {
  const References found = references_in("See A/RES/217(III)A, which it adopted.\n");
  REQUIRE(found.symbols.size() == 1);
  CHECK(found.symbols[0].canonical == "A/RES/217(III) A");
  CHECK(found.symbols[0].written == "A/RES/217 A (III)");
}

TEST_CASE("a document knows what it cannot cite") {
  const References found = references_in(
      "United Nations\nA/70/15\nGeneral Assembly\nDistr.: General\n3 August 2015\n\n"
      "Report of the panel\n\nThe panel set out in A/70/15 what A/82/5 and S/2014/3 held.\n");
  REQUIRE(found.symbols.size() == 4);
  CHECK(dump({found.symbols[1], found.symbols[2], found.symbols[3]}) ==
        "A/70/15 own-symbol; A/82/5 from-the-future; S/2014/3");
}

TEST_CASE("a resolution with parts is found at the letters that head them") {
  const References found = references_in(
      "United Nations\nA/RES/74/232 B\nGeneral Assembly\nDistr.: General\n3 August 2020\n\n"
      "74/232. Least developed countries B\n\nThe General Assembly,\n\n1. Decides to meet.\n");
  REQUIRE(found.own_numbers.size() == 2);
  CHECK(found.own_numbers[0].canonical == "A/RES/74/232");
  CHECK(found.own_numbers[1].canonical == "A/RES/74/232 B");
}
