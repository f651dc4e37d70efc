#!/bin/sh
# Makes provinces, their lines, and the countries dissolved from them.
#   admin.sh MAPSHAPER ADMIN1_JSON OUT
# Crimea and Sevastopol are put back to Ukraine with a note; Palestine gets its ISO code and short name.
set -eu
MAPSHAPER=$1; SRC=$2; OUT=$3
export NODE_OPTIONS=--max-old-space-size=4000
PAIR='pair=B?(A.a3<B.a3?A.a3+"|"+B.a3:B.a3+"|"+A.a3):""'
FIELDS='var d=this.properties;
if((d.name=="Crimea"||d.name=="Sevastopol")&&d.adm0_a3=="RUS"){d.adm0_a3="UKR";d.admin="Ukraine";d.iso_a2="UA";note="Russian-occupied since 2014"}else{note=""}
nm=d.name_en||d.name||d.woe_name||""; loc=d.name||""; alt=d.name_alt||"";
cc=d.adm0_a3=="PSX"?"PS":d.iso_a2; a3=d.adm0_a3; adm=d.adm0_a3=="PSX"?"Palestine":d.admin;
gn=d.gn_a1_code; typ=d.type_en||""; lr=d.labelrank; mz=d.min_zoom'
"$MAPSHAPER" "$SRC" -rename-layers admin1 \
 -each "$FIELDS" -filter-fields nm,loc,alt,cc,a3,adm,gn,typ,lr,mz,note -clean \
 -o "$OUT/admin1_10m.geojson" precision=0.0001 \
 -lines each="$PAIR; KIND=B?(A.a3==B.a3?'adm1':'adm0'):'outer'" + name=l \
 -filter 'KIND=="adm1"' + name=adm1l target=l -filter-fields pair target=adm1l \
 -o "$OUT/adm1_lines_10m.geojson" target=adm1l precision=0.0001 \
 -filter 'KIND=="adm0"' + name=adm0l target=l -filter-fields pair target=adm0l \
 -o "$OUT/adm0_lines_10m.geojson" target=adm0l precision=0.0001 \
 -dissolve a3 copy-fields=adm,cc + name=countries target=admin1 \
 -o "$OUT/countries_10m.geojson" precision=0.0001 target=countries
