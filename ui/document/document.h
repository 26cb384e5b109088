// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/storage/responses.h"
#include "core/workflow/open_data.h"
#include "ui/document/study_file.h"
#include "ui/tasks/background.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <map>
#include <memory>
#include <utility>

namespace quadrat::ui {

/// Data as analysis wants them; shared with workers, never changed.
using SharedData = std::shared_ptr<const Imported>;

/// Responses as they came, with the edits; shared with workers, never changed.
using SharedResponses = std::shared_ptr<const StoredResponses>;

/// A study as a worker has read it (read_study.h).
struct OpenedStudy {
    std::shared_ptr<StudyFile> file; ///< null: data or a specification, not kept as a study yet
    QString dataFile;                ///< absolute; of one that is not kept as a study
    QString specificationFile;       ///< absolute; where that came from a specification
    Project project;
    SharedResponses stored;
    SharedData data;
};

/// Where in the window a change was made, so that undoing it can go there.
struct Place {
    QString workspace; ///< QWidget::objectName
    int part = -1;     ///< of the workspace: a tab

    bool operator==(const Place&) const = default;
};

/// What is open: the decisions of a study, which are the only thing a person edits here, and the
/// responses they speak about. The only place that writes the decisions. Views read project() and
/// specification() and listen to the signals; they write by replacePart() (replace_part.h), which
/// does nothing where canWrite() is false. What they change in the file itself (an import, an edit
/// of an answer) they write through file() and then call rereadResponses().
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);

    bool isOpen() const { return m_data != nullptr; }
    bool hasData() const { return m_data && !m_data->data.columns().empty(); }
    const Project& project() const { return m_project; }
    const Specification& specification() const { return m_project.specification; }

    std::string responsesName() const { return responsesOf(m_project); }
    const ResponsePlan& responsePlan() const; ///< of that set; an empty one if there is none
    const SharedResponses& stored() const { return m_stored; } ///< null while nothing is open
    const SharedData& data() const { return m_data; }          ///< null while nothing is open

    QUndoStack& undoStack() { return m_undoStack; }
    const QUndoStack& undoStack() const { return m_undoStack; }

    /// Null unless a project file is open.
    const std::shared_ptr<StudyFile>& file() const { return m_file; }
    bool isStudy() const { return m_file != nullptr; }
    bool canWrite() const { return !m_file || m_file->canWrite(); }
    QString whyReadOnly() const; ///< in the language of the window; empty where canWrite()

    /// The file that is open, whatever its kind; absolute, empty while nothing is open.
    QString fileName() const;
    QString dataFile() const { return m_dataFile; } ///< absolute; empty unless one is open
    QString specificationFile() const { return m_specificationFile; } ///< empty until saved

    /// Starts on what was read: with a new history.
    void open(OpenedStudy study);

    /// Lets go of the file and starts on nothing.
    void close();

    /// The specification was written to a file of its own.
    void setSpecificationFile(const QString& file);

    /// Reads the responses again, after something was written to the file: responsesChanged() and
    /// dataChanged() follow.
    void rereadResponses();

    /// Where a change made now is made, as the window says.
    Place place() const { return m_findPlace ? m_findPlace() : Place(); }
    void setPlaceFinder(std::function<Place()> find) { m_findPlace = std::move(find); }

    template <typename Part>
    const Part& part(Part Specification::*member) const
    {
        return m_project.specification.*member;
    }
    template <typename Part>
    const Part& part(Part Project::*member) const
    {
        return m_project.*member;
    }

    /// Puts `value` into the project and gives back what was there. For commands only.
    template <typename Part>
    Part exchange(Part Specification::*member, Part value)
    {
        Part former = std::exchange(m_project.specification.*member, std::move(value));
        remakeDataIfNeeded();
        emit specificationChanged();
        return former;
    }
    template <typename Part>
    Part exchange(Part Project::*member, Part value)
    {
        Part former = std::exchange(m_project.*member, std::move(value));
        announce(member);
        return former;
    }

signals:
    void aboutToLeave();         ///< what is open will give way to another study or to none
    void opened();               ///< another study, or none
    void specificationChanged(); ///< one part of it, by a command or its undo
    void responsePlanChanged();  ///< the same for what was decided about responses
    void samplePlanChanged();    ///< and about the sample
    void areasChanged();         ///< and about the administrative areas
    void questionnaireChanged(); ///< and about the questionnaire or its kept versions
    void invitationsChanged();   ///< and about how people are written to
    void responsesChanged();     ///< stored() is another: something was imported, edited, withdrawn
    void dataChanged();          ///< data() is another: the responses, or how they are read
    void accessChanged();        ///< canWrite() may be another
    void saved();                ///< the specification, in a file of its own
    void failed(const quadrat::Message& reason); ///< the responses cannot be read or made ready

private:
    /// What data() depends on.
    struct Making {
        SharedResponses stored;
        ResponsePlan plan; ///< without checks
        std::map<std::string, Measure> types;

        bool operator==(const Making&) const = default;
    };
    Making making() const;
    void remakeDataIfNeeded();

    void announce(Specification Project::*);
    void announce(std::map<std::string, ResponsePlan> Project::*);
    void announce(SamplePlan Project::*) { emit samplePlanChanged(); }
    void announce(AreaTree Project::*) { emit areasChanged(); }
    void announce(Questionnaire Project::*) { emit questionnaireChanged(); }
    void announce(std::vector<QuestionnaireVersion> Project::*) { emit questionnaireChanged(); }
    void announce(InvitationChoices Project::*) { emit invitationsChanged(); }

    std::shared_ptr<StudyFile> m_file;
    QString m_dataFile;
    QString m_specificationFile;
    Project m_project;
    SharedResponses m_stored;
    SharedData m_data;
    Making m_made; ///< what data() was made of, or is being made of
    QUndoStack m_undoStack;
    std::function<Place()> m_findPlace;
    LatestTask m_reading, m_makingData;
};

} // namespace quadrat::ui
