# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -D CLI=<quadrat-cli> -D ROOT=<source directory> -D WORK=<folder to work in> -P cli_test.cmake
# What the command line promises: the same bytes everywhere, one line about what is wrong and
# nothing else, files whole or not at all.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/program.cmake)

# A refusal: exit 1, one line on standard error, nothing on standard output.
macro(refused description expected)
    run("${description}" ${ARGN})
    expect(code EQUAL 1)
    expect(output STREQUAL empty)
    expect(error MATCHES "${expected}")
    expect(error MATCHES "^[^\n]+\n$")
endmacro()

file(COPY ${ROOT}/tests/data/golden.csv DESTINATION ${WORK})
set(design [=["design": {"weights": "w", "strata": ["h"], "clusters": ["psu"]}]=])
set(bootstrap [=["design": {"weights": "w", "strata": ["h"], "clusters": ["psu"],
    "replicates": {"type": "bootstrap", "count": 100}}]=])
set(estimates [=["estimates": [
    {"id": "m", "statistic": "mean", "variables": ["y", "x"], "by": ["g"], "deff": true},
    {"id": "p", "statistic": "proportion", "variables": ["a"], "ci": "beta"},
    {"id": "q", "statistic": "quantile", "variables": ["x"]},
    {"id": "c", "statistic": "crosstab", "rows": "g", "columns": "a"},
    {"id": "t", "statistic": "ttest", "variable": "y", "groups": "g"},
    {"id": "r", "statistic": "regression", "outcome": "y", "predictors": ["x", "g"]}]]=])
file(WRITE ${WORK}/poll.json "{\"data\": \"golden.csv\", ${design}, ${estimates}}")
file(WRITE ${WORK}/drawn.json "{\"data\": \"golden.csv\", ${bootstrap}, ${estimates}}")

foreach(specification poll drawn)
    run("${specification}" estimate ${specification}.json)
    expect(code EQUAL 0)
    expect(error STREQUAL empty)
    string(JSON statistic ERROR_VARIABLE broken GET "${output}" estimates 0 statistic)
    expect(statistic STREQUAL "mean")
    set(first "${output}")
    foreach(other QUADRAT_THREADS=1 QUADRAT_THREADS=2 LC_ALL=vi_VN.UTF-8 LC_ALL=tr_TR.UTF-8
            LC_ALL=de_DE.UTF-8 LANG=vi_VN.UTF-8)
        set(environment ${other})
        run("${specification} under ${other}" estimate ${specification}.json)
        expect(code EQUAL 0)
        expect(output STREQUAL first)
    endforeach()
    set(environment LC_ALL=C)
endforeach()

run("drawn" estimate drawn.json)
set(first "${output}")
set(input INPUT_FILE ${WORK}/poll.json)
run("a specification from standard input" estimate -)
expect(code EQUAL 0)
set(piped "${output}")
set(input "")
run("poll" estimate poll.json)
expect(output STREQUAL piped)
expect(NOT output STREQUAL first)

run("--out" estimate poll.json --out result.json)
expect(code EQUAL 0)
expect(output STREQUAL empty)
set(written "")
if(EXISTS ${WORK}/result.json)
    file(READ ${WORK}/result.json written)
endif()
expect(written STREQUAL piped)

# From another folder: data stand beside the specification.
execute_process(COMMAND ${CLI} estimate ${WORK}/poll.json WORKING_DIRECTORY ${ROOT}
    RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE error)
set(what "a specification in another folder")
expect(output STREQUAL piped)

file(WRITE ${WORK}/column.json "{\"data\": \"golden.csv\", ${design}, \"estimates\": [
    {\"statistic\": \"mean\", \"variables\": [\"income\"]}]}")
file(WRITE ${WORK}/missing.json "{\"data\": \"nowhere.csv\"}")
file(WRITE ${WORK}/comma.json "{\"data\": \"golden.csv\"\n \"estimates\": []}")
file(WRITE ${WORK}/key.json "{\"data\": \"golden.csv\", \"estimate\": []}")
file(WRITE ${WORK}/kept.json "as before")
refused("an unknown column" "income" estimate column.json)
refused("missing data" "nowhere.csv" estimate missing.json)
refused("broken JSON" "line 2" estimate comma.json)
refused("an unknown key" "estimates" estimate key.json)
refused("no specification" "absent.json" estimate absent.json)
refused("a failed --out" "income" estimate column.json --out kept.json)
file(READ ${WORK}/kept.json kept)
expect(kept STREQUAL "as before")
refused("a failed --out to a new file" "income" estimate column.json --out new.json)
expect(NOT EXISTS ${WORK}/new.json)
refused("an --out that cannot be" "nofolder" estimate poll.json --out nofolder/result.json)
file(GLOB left RELATIVE ${WORK} ${WORK}/*)
list(SORT left)
set(asBefore column.json comma.json drawn.json golden.csv kept.json key.json missing.json poll.json
    result.json)
expect(left STREQUAL asBefore)

# A wrong command line: exit 2, nothing on standard output.
foreach(arguments "" "estimate" "estimat;poll.json" "estimate;poll.json;--ouut;x"
        "estimate;poll.json;--format;xml")
    run("arguments '${arguments}'" ${arguments})
    expect(code EQUAL 2)
    expect(output STREQUAL empty)
    expect(NOT error STREQUAL empty)
endforeach()
foreach(arguments "--help" "estimate;--help" "--version")
    run("arguments '${arguments}'" ${arguments})
    expect(code EQUAL 0)
    expect(output MATCHES "quadrat-cli")
endforeach()

# An import through a mapping; what was refused is told with its place, and saved.
set(forms ${ROOT}/tests/data/survey-tools)
run("project new" project new poll.quadrat)
run("project import --map" project import poll.quadrat ${forms}/google_forms_vi.csv
    --map ${forms}/google_forms_map.json --findings findings.csv)
expect(code EQUAL 0)
expect(error MATCHES "Row 7, column ")
file(READ ${WORK}/findings.csv findings)
expect(findings MATCHES ";7;")
run("the same import again" project import poll.quadrat ${forms}/google_forms_vi.csv
    --map ${forms}/google_forms_map.json)
expect(error MATCHES "0 rows are new, 0 changed, 7 the same")

# Columns about persons come in, as nothing says that they should not; it is told.
file(WRITE ${WORK}/people.csv "id,e-mail,q1\n1,an@example.org,2\n2,binh@example.org,1\n")
file(WRITE ${WORK}/people.json
    "{\"columns\": [{\"column\": \"id\", \"variable\": \"id\"}], \"keys\": [\"id\"]}")
run("project new" project new people.quadrat)
run("people beside answers" project import people.quadrat people.csv --key id)
expect(code EQUAL 0)
expect(error MATCHES "\"e-mail\" seems to hold e-mail addresses.\n[^\n]*--map.*2 rows are new")
run("people left out by a mapping" project import people.quadrat people.csv --map people.json)
expect(code EQUAL 0)
expect(NOT error MATCHES "seems to hold")
if(UI)
    set(environment LC_ALL=vi_VN.UTF-8)
    run("people beside answers in Vietnamese" project import people.quadrat people.csv --key id)
    expect(error MATCHES "“e-mail” có vẻ chứa địa chỉ thư điện tử.\n[^\n]*--map")
    set(environment LC_ALL=C)
endif()

# Planning: JSON, a table, a study's own plan; a refusal names the field or the stratum.
file(WRITE ${WORK}/size.json "{\"p\": 0.5, \"margin\": 0.05, \"population\": 12000}")
file(WRITE ${WORK}/rate.json "{\"margin\": 0.05, \"response_rate\": 1.2}")
file(WRITE ${WORK}/spread.json "{\"total\": 10, \"strata\": [
    {\"stratum\": \"a\", \"population\": 30}, {\"stratum\": \"b\", \"population\": 20}]}")
file(WRITE ${WORK}/empty.json "{\"total\": 10, \"strata\": [
    {\"stratum\": \"a\", \"population\": 30}, {\"stratum\": \"b\", \"population\": 0}]}")
file(WRITE ${WORK}/rates.json "{\"complete\": 612, \"refusal\": 203, \"unknown_other\": 60}")
run("samplesize" samplesize size.json)
string(JSON size ERROR_VARIABLE broken GET "${output}" required)
expect(size EQUAL 373)
run("allocate as text" allocate spread.json --format csv)
expect(output MATCHES "stratum,population,n,fraction,exact,se\na,30,6,0.2,6,\nb,20,4,0.2,4,\n")
run("responserate" responserate rates.json --format table)
expect(output MATCHES "RR3 *\n")
run("the size of a study without a plan" samplesize poll.quadrat)
expect(error MATCHES "margin is missing")
refused("a response rate above 1" "response_rate is 1.2" samplesize rate.json)
refused("an empty stratum" "Stratum 2 .\"b\"" allocate empty.json)

# From a plan to estimates: what is drawn is the design.
file(WRITE ${WORK}/plan.json "{\"unit\": \"household\", \"size\": {\"margin\": 0.1},
    \"allocation\": {\"total\": 8, \"strata\": [
        {\"stratum\": \"a\", \"population\": 30}, {\"stratum\": \"b\", \"population\": 20}]}}")
run("project new" project new visits.quadrat)
run("project plan" project plan visits.quadrat plan.json)
expect(code EQUAL 0)
refused("no sample yet" "No sample was drawn" project sample visits.quadrat visits.csv)
run("project draw" project draw visits.quadrat --by Lan)
expect(code EQUAL 0)
expect(error MATCHES "sample 1: 8 units were drawn")
string(JSON drawn ERROR_VARIABLE broken GET "${output}" drawn_by)
expect(drawn STREQUAL "Lan")
run("project sample" project sample visits.quadrat visits.csv)
expect(code EQUAL 0)
file(READ ${WORK}/visits.csv visits)
expect(visits MATCHES "sample_case,stratum,number")
run("project verify" project verify visits.quadrat)
expect(code EQUAL 0)
expect(error MATCHES "it is the same")
run("project import" project import visits.quadrat visits.csv --key sample_case)
run("project link" project link visits.quadrat --code sample_case)
expect(code EQUAL 0)
run("project info" project info visits.quadrat)
string(JSON linked ERROR_VARIABLE broken GET "${output}" responses 0 sample)
expect(linked STREQUAL "sample 1")
file(WRITE ${WORK}/visits.json "{\"project\": \"visits.quadrat\",
    \"design\": {\"weights\": \"sample_weight\", \"strata\": [\"sample_stratum\"],
        \"fpc\": [\"sample_population_1\"]},
    \"estimates\": [{\"id\": \"n\", \"statistic\": \"mean\", \"variables\": [\"number\"]}]}")
run("estimate with the design of the sample" estimate visits.json)
expect(code EQUAL 0)
string(JSON df ERROR_VARIABLE broken GET "${output}" design df)
expect(df EQUAL 6)
string(JSON sum ERROR_VARIABLE broken GET "${output}" design sum_weights)
run("project check" project check visits.quadrat)
expect(code EQUAL 0)
file(RENAME ${WORK}/visits.list.quadrat ${WORK}/elsewhere)
run("project check without the list file" project check visits.quadrat)
expect(code EQUAL 0)
expect(error MATCHES "visits.list.quadrat")
file(WRITE ${WORK}/list.csv "code,phone,area\n001,0901,A\n002,0902,A\n002,0903,B\n")
refused("an id twice" "Row 4 has the id .002." project frame visits.quadrat list.csv --id code)
file(WRITE ${WORK}/list.csv "code,phone,area\n001,0901,A\n002,0902,A\n003,0903,B\n")
refused("a list in the place of one that is away" "a new one would take its place"
    project frame visits.quadrat list.csv --id code --area area)
file(RENAME ${WORK}/elsewhere ${WORK}/visits.list.quadrat)
run("project frame" project frame visits.quadrat list.csv --id code --area area)
expect(code EQUAL 0)
expect(error MATCHES "3 units are in the list")

# Invitations are written whole or not at all; answers come back from messages, twice the same.
file(WRITE ${WORK}/desk.json [=[{"name": "desk", "version": "1", "languages": ["vi", "en"],
    "title": {"vi": "Một cửa"}, "lists": [{"name": "s", "options": [{"code": "1"}, {"code": "2"}]}],
    "sections": [{"name": "a", "questions": [{"name": "q1", "kind": "single", "list": "s"},
    {"name": "why", "kind": "text"}]}]}]=])
run("project new" project new desk.quadrat)
run("project questionnaire" project questionnaire desk.quadrat desk.json)
expect(code EQUAL 0)
file(WRITE ${WORK}/people.csv "name,email\nAn,an@example.org\nBình,binh@example\nCúc,cuc@example.org\n")
refused("a bad address" "Row 3: .binh@example. is no e-mail address"
    project invite desk.quadrat people.csv letters --form body)
expect(NOT EXISTS ${WORK}/letters)
run("project invite" project invite desk.quadrat people.csv letters --form body --leave-out-bad)
expect(code EQUAL 0)
expect(error MATCHES "2 messages were written")
file(GLOB letters ${WORK}/letters/*.eml)
list(LENGTH letters count)
expect(count EQUAL 2)
list(GET letters 0 letter)
file(READ ${letter} reply)
string(REPLACE "[q1: ]" "[q1: 2]" reply "${reply}")
file(WRITE ${WORK}/replies/an.eml "${reply}")
run("project answers" project answers desk.quadrat replies)
expect(code EQUAL 0)
expect(error MATCHES "1 cases are new, 0 changed, 0 the same. 0 sendings were refused")
run("the same answers again" project answers desk.quadrat replies)
expect(error MATCHES "0 cases are new, 0 changed, 1 the same. 0 sendings were refused")
run("a reminder" project invite desk.quadrat letters/invitations.csv again --reminder)
expect(error MATCHES "1 messages were written. 0 rows have no address, 0 have refused, 1 have answered")
file(WRITE ${WORK}/code.txt [=[QDR1:abc:00000000;]=])
run("a damaged code" project answers desk.quadrat code.txt)
expect(error MATCHES "code.txt: the code in line 1 is damaged")
refused("answers that are not there" "no-such.json" project answers desk.quadrat no-such.json)

# A sample comes out the same with any number of threads, and again by its certificate.
file(COPY ${ROOT}/tests/data/sampling/frame.csv ${ROOT}/tests/data/sampling/two-stages.json
    DESTINATION ${WORK})
foreach(threads 1 2)
    set(environment LC_ALL=C QUADRAT_THREADS=${threads})
    run("a sample with ${threads} threads" select two-stages.json --out drawn${threads}.csv
        --certificate certificate${threads}.json)
    expect(code EQUAL 0)
    expect(output STREQUAL empty)
endforeach()
set(environment LC_ALL=C)
foreach(name drawn1.csv drawn2.csv certificate1.json certificate2.json)
    file(SHA256 ${WORK}/${name} hash_${name})
endforeach()
expect(hash_drawn1.csv STREQUAL hash_drawn2.csv)
expect(hash_certificate1.json STREQUAL hash_certificate2.json)
file(READ ${WORK}/certificate1.json certificate)
expect(certificate MATCHES "\"sample_sha256\": \"${hash_drawn1.csv}\"")
run("a sample drawn again" select --verify certificate1.json)
expect(code EQUAL 0)
expect(output MATCHES "\"units\"")
file(APPEND ${WORK}/frame.csv "Nam,1,N1,9999,50,1\n")
refused("a sample of another frame" "SHA-256 is [0-9a-f]+, that of the certificate"
    select --verify certificate1.json --out other.csv)
expect(NOT EXISTS ${WORK}/other.csv)
file(WRITE ${WORK}/many.json "{\"frame\": \"frame.csv\", \"strata\": [\"region\"],
    \"stages\": [{\"unit\": \"id\", \"method\": \"srs\", \"n\": 70}]}")
refused("an n above a stratum" "70 units are asked of stratum .* which has only 69" select many.json)

# Questionnaires: what is wrong is said with its place, what is lost before it is written.
file(COPY ${ROOT}/tests/data/questionnaires/satisfaction.json DESTINATION ${WORK})
run("a sound questionnaire" questionnaire check satisfaction.json)
expect(code EQUAL 0)
expect(output MATCHES "Note. Question \"school_grid\", item 2: ")
run("a questionnaire written again" questionnaire convert satisfaction.json again.json)
expect(code EQUAL 0)
run("and once more" questionnaire convert again.json third.json)
file(SHA256 ${WORK}/again.json again)
file(SHA256 ${WORK}/third.json third)
expect(again STREQUAL third)
file(WRITE ${WORK}/broken.json "{\"languages\": [\"vi\"], \"sections\": [{\"name\": \"a\",
    \"questions\": [{\"name\": \"q1\", \"kind\": \"text\", \"text\": {\"vi\": \"A?\"},
    \"show_if\": \"q2 = 1\"}]}]}")
run("a questionnaire with a fault" questionnaire check broken.json)
expect(code EQUAL 1)
expect(output MATCHES "Fault. Question \"q1\", condition: .*no variable \"q2\"")
expect(error MATCHES "^Faults: 1")
file(WRITE ${WORK}/pasted.txt "Câu 1. Giới tính?\n□ Nam □ Nữ\n")
run("a pasted questionnaire" questionnaire convert pasted.txt pasted.json)
expect(code EQUAL 0)
file(READ ${WORK}/pasted.json pasted)
string(JSON option ERROR_VARIABLE broken GET "${pasted}" lists 0 options 1 label vi)
expect(option STREQUAL "Nữ")
refused("a questionnaire in a document" "notes.doc is none of them" questionnaire check notes.doc)
if(UI)
    set(environment LC_ALL=vi_VN.UTF-8)
    run("a fault in Vietnamese" questionnaire check broken.json)
    expect(output MATCHES "Câu \"q1\", điều kiện: ")
    set(environment LC_ALL=C)
endif()

tell_faults()
