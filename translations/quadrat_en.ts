<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>quadrat::ui::AllocationPage</name>
    <message numerus="yes">
        <source>%1 allocated to %n stratum(s).</source>
        <translation>
            <numerusform>%1 allocated to %n stratum.</numerusform>
            <numerusform>%1 allocated to %n strata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are drawn from %n stratum(s).</source>
        <translation>
            <numerusform>%1 are drawn from %n stratum.</numerusform>
            <numerusform>%1 are drawn from %n strata.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::AnalysisWorkspace</name>
    <message numerus="yes">
        <source>%n result(s).</source>
        <translation>
            <numerusform>%n result.</numerusform>
            <numerusform>%n results.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::AreasDialog</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n area(s)</source>
        <translation>
            <numerusform>remove %n area</numerusform>
            <numerusform>remove %n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n merger(s)</source>
        <translation>
            <numerusform>remove %n merger</numerusform>
            <numerusform>remove %n mergers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::CellActions</name>
    <message numerus="yes">
        <source>Why should %n case(s) not count? They stay in the file, and can be taken back in.</source>
        <translation>
            <numerusform>Why should %n case not count? It stays in the file, and can be taken back in.</numerusform>
            <numerusform>Why should %n cases not count? They stay in the file, and can be taken back in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::CheckPage</name>
    <message numerus="yes">
        <source>%n new variable(s): %1 …</source>
        <translation>
            <numerusform>%n new variable: %1 …</numerusform>
            <numerusform>%n new variables: %1 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new variable(s): %1.</source>
        <translation>
            <numerusform>%n new variable: %1.</numerusform>
            <numerusform>%n new variables: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ChecksView</name>
    <message numerus="yes">
        <source>%n finding(s). A finding is a question, not a verdict.</source>
        <translation>
            <numerusform>%n finding. A finding is a question, not a verdict.</numerusform>
            <numerusform>%n findings. A finding is a question, not a verdict.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ComparisonPage</name>
    <message numerus="yes">
        <source>%n difference(s) between two keyings wait for a decision.</source>
        <translation>
            <numerusform>%n difference between two keyings waits for a decision.</numerusform>
            <numerusform>%n differences between two keyings wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ErrorRates</name>
    <message numerus="yes">
        <source>%n difference(s) are not decided yet, and not counted.</source>
        <translation>
            <numerusform>%n difference is not decided yet, and not counted.</numerusform>
            <numerusform>%n differences are not decided yet, and not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::FilePage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s); the third step lists them.</source>
        <translation>
            <numerusform>%n finding; the third step lists them.</numerusform>
            <numerusform>%n findings; the third step lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::FindingList</name>
    <message numerus="yes">
        <source>%1: about %n minute(s)</source>
        <translation>
            <numerusform>%1: about %n minute</numerusform>
            <numerusform>%1: about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::KeyingPage</name>
    <message numerus="yes">
        <source>%n pile(s) of forms are open.</source>
        <translation>
            <numerusform>%n pile of forms is open.</numerusform>
            <numerusform>%n piles of forms are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) in the pile</source>
        <translation>
            <numerusform>%n form in the pile</numerusform>
            <numerusform>%n forms in the pile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) are among the responses now.</source>
        <translation>
            <numerusform>%n form is among the responses now.</numerusform>
            <numerusform>%n forms are among the responses now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused.</source>
        <translation>
            <numerusform>%n was refused.</numerusform>
            <numerusform>%n were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) were kept as they stand on paper; the checks of the responses find them.</source>
        <translation>
            <numerusform>%n contradiction was kept as it stands on paper; the checks of the responses find it.</numerusform>
            <numerusform>%n contradictions were kept as they stand on paper; the checks of the responses find them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawn case(s) still missing</source>
        <translation>
            <numerusform>%n drawn case still missing</numerusform>
            <numerusform>%n drawn cases still missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::KeyingSheet</name>
    <message numerus="yes">
        <source>Required and without an answer: %n field(s). Enter keeps the form all the same.</source>
        <translation>
            <numerusform>Required and without an answer: %n field. Enter keeps the form all the same.</numerusform>
            <numerusform>Required and without an answer: %n fields. Enter keeps the form all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::MappingModel</name>
    <message numerus="yes">
        <source>%n option(s) in one cell</source>
        <translation>
            <numerusform>%n option in one cell</numerusform>
            <numerusform>%n options in one cell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n column(s) of a question with several answers</source>
        <translation>
            <numerusform>one of %n column of a question with several answers</numerusform>
            <numerusform>one of %n columns of a question with several answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) become codes</source>
        <translation>
            <numerusform>%n text becomes a code</numerusform>
            <numerusform>%n texts become codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::OptionsEdit</name>
    <message numerus="yes">
        <source>used by %n question(s)</source>
        <translation>
            <numerusform>used by %n question</numerusform>
            <numerusform>used by %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::OutlineModel</name>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::PaperFormDialog</name>
    <message numerus="yes">
        <source>%n page(s) a form</source>
        <translation>
            <numerusform>%n page a form</numerusform>
            <numerusform>%n pages a form</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::PasteDialog</name>
    <message numerus="yes">
        <source>%n pasted cell(s) lie beyond the last row or column and are left out.</source>
        <translation>
            <numerusform>%n pasted cell lies beyond the last row or column and is left out.</numerusform>
            <numerusform>%n pasted cells lie beyond the last row or column and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::PopulationPage</name>
    <message numerus="yes">
        <source>%1 in %n stratum(s).</source>
        <translation>
            <numerusform>%1 in %n stratum.</numerusform>
            <numerusform>%1 in %n strata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n stratum(s)</source>
        <translation>
            <numerusform>remove %n stratum</numerusform>
            <numerusform>remove %n strata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n stratum(s)</source>
        <translation>
            <numerusform>move %n stratum</numerusform>
            <numerusform>move %n strata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %n row(s)</source>
        <translation>
            <numerusform>paste %n row</numerusform>
            <numerusform>paste %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>%n row pasted.</numerusform>
            <numerusform>%n rows pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read and are marked.</source>
        <translation>
            <numerusform>%n cell could not be read and is marked.</numerusform>
            <numerusform>%n cells could not be read and are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n stratum(s)</source>
        <translation>
            <numerusform>import %n stratum</numerusform>
            <numerusform>import %n strata</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::QuestionnaireFiles</name>
    <message numerus="yes">
        <source>%n question(s) are kept in your library.</source>
        <translation>
            <numerusform>%n question is kept in your library.</numerusform>
            <numerusform>%n questions are kept in your library.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::QuestionnaireWorkspace</name>
    <message numerus="yes">
        <source>%n fault(s) must be mended before it can be used.</source>
        <translation>
            <numerusform>%n fault must be mended before it can be used.</numerusform>
            <numerusform>%n faults must be mended before it can be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are written.</source>
        <translation>
            <numerusform>%n question is written.</numerusform>
            <numerusform>%n questions are written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::RenewLabelsDialog</name>
    <message numerus="yes">
        <source>Take the words of %n variable(s)</source>
        <translation>
            <numerusform>Take the words of %n variable</numerusform>
            <numerusform>Take the words of %n variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::ResponseTables</name>
    <message numerus="yes">
        <source>Answers of %n case(s) are there</source>
        <translation>
            <numerusform>Answers of %n case are there</numerusform>
            <numerusform>Answers of %n cases are there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are of the reserve.</source>
        <translation>
            <numerusform>%n case is of the reserve.</numerusform>
            <numerusform>%n cases are of the reserve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have no case code and are in no rate.</source>
        <translation>
            <numerusform>%n answer has no case code and is in no rate.</numerusform>
            <numerusform>%n answers have no case code and are in no rate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have no case code of the draw and are in no rate.</source>
        <translation>
            <numerusform>%n answer has no case code of the draw and is in no rate.</numerusform>
            <numerusform>%n answers have no case code of the draw and are in no rate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::StrataFields</name>
    <message numerus="yes">
        <source>%n stratum(s)</source>
        <translation>
            <numerusform>%n stratum</numerusform>
            <numerusform>%n strata</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::StrataImport</name>
    <message numerus="yes">
        <source>%n stratum(s), %1 in all.</source>
        <translation>
            <numerusform>%n stratum, %1 in all.</numerusform>
            <numerusform>%n strata, %1 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out.</source>
        <translation>
            <numerusform>%n row is left out.</numerusform>
            <numerusform>%n rows are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::StudyActions</name>
    <message numerus="yes">
        <source>%n finding(s) in the data file.</source>
        <translation>
            <numerusform>%n finding in the data file.</numerusform>
            <numerusform>%n findings in the data file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::StudyStatus</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::StudyWorkspace</name>
    <message numerus="yes">
        <source>%n result(s) stand ready to be read, copied and printed.</source>
        <translation>
            <numerusform>%n result stands ready to be read, copied and printed.</numerusform>
            <numerusform>%n results stand ready to be read, copied and printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restore point(s), the newest of %1.</source>
        <translation>
            <numerusform>%n restore point, of %1.</numerusform>
            <numerusform>%n restore points, the newest of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::TelephonePage</name>
    <message numerus="yes">
        <source>%n interview(s) are among the responses now.</source>
        <translation>
            <numerusform>%n interview is among the responses now.</numerusform>
            <numerusform>%n interviews are among the responses now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are to be called.</source>
        <translation>
            <numerusform>%n case is to be called.</numerusform>
            <numerusform>%n cases are to be called.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) to call</source>
        <translation>
            <numerusform>%n case to call</numerusform>
            <numerusform>%n cases to call</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::TemplateDialog</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) by telephone</source>
        <translation>
            <numerusform>about %n minute by telephone</numerusform>
            <numerusform>about %n minutes by telephone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::TranslationPage</name>
    <message numerus="yes">
        <source>%n text(s) lack a language.</source>
        <translation>
            <numerusform>%n text lacks a language.</numerusform>
            <numerusform>%n texts lack a language.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::VariableModel</name>
    <message numerus="yes">
        <source>%1: a category with %n answer(s). Ticked, it gives shares.</source>
        <translation>
            <numerusform>%1: a category with %n answer. Ticked, it gives shares.</numerusform>
            <numerusform>%1: a category with %n answers. Ticked, it gives shares.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::VersionsPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quadrat::ui::WalkPage</name>
    <message numerus="yes">
        <source>%n interview(s) came no further: check %1 refused every answer tried</source>
        <translation>
            <numerusform>%n interview came no further: check %1 refused every answer tried</numerusform>
            <numerusform>%n interviews came no further: check %1 refused every answer tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) came no further: an answer is required, and none that was tried can stand</source>
        <translation>
            <numerusform>%n interview came no further: an answer is required, and none that was tried can stand</numerusform>
            <numerusform>%n interviews came no further: an answer is required, and none that was tried can stand</numerusform>
        </translation>
    </message>
</context>
</TS>
