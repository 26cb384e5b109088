// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/sample_size.h"

#include "ui/widgets/form_row.h"
#include "ui/widgets/written_field.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;

namespace quadrat::ui {

class HelpMark;

/// What the size of a sample is reckoned from, as a form. Shows what setRequest() says and
/// announces what a person changes, letter by letter.
class SizeForm : public QWidget {
    Q_OBJECT

public:
    /// What is asked: the size that a margin takes, or the margin of a size that is given.
    enum class Question { Size, Margin };

    explicit SizeForm(QWidget* parent = nullptr);

    /// \param fromStrata  the population is the sum of the strata, and not to be written here
    void setRequest(const SizeRequest& request, bool fromStrata);
    void setQuestion(Question question);
    void setEditable(bool editable);
    const SizeRequest& request() const { return m_request; }

    /// What is wrong with what stands in the fields; empty if nothing is.
    QString trouble() const;

signals:
    /// \param mergeId  the same while one field is typed into
    void requestChanged(const quadrat::SizeRequest& request, const QString& what, int mergeId);
    void troubleChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A field with its label, its unit behind it and its "?".
    template <typename Field>
    Field* addField(FormRow& row, Field* field);
    WrittenField* addNumber(FormRow& row, WrittenField::Kind kind,
                            std::optional<double> SizeRequest::*member);
    WrittenField* addNumber(FormRow& row, WrittenField::Kind kind, double SizeRequest::*member);
    WrittenField* addCluster(FormRow& row, std::optional<double> ClusterPlan::*member);
    void announce(int mergeId = -1);
    void show();
    void retranslate();
    void nameMargin();
    bool inPercent() const;

    SizeRequest m_request;
    bool m_fromStrata = false, m_editable = true;
    Question m_question = Question::Size;
    QFormLayout* m_form;
    std::vector<WrittenField*> m_numbers;
    FormRow m_parameterRow, m_pRow, m_sdRow, m_meanRow, m_typeRow, m_marginRow, m_nRow, m_levelRow,
        m_populationRow, m_clusteredRow, m_deffRow, m_iccRow, m_takeRow, m_clusterCostRow,
        m_unitCostRow, m_eligibleRow, m_responseRow, m_methodRow;
    QComboBox *m_parameter, *m_type, *m_level, *m_clustered, *m_method;
    WrittenField *m_p, *m_sd, *m_mean, *m_margin, *m_n, *m_population, *m_deff, *m_icc, *m_take,
        *m_clusterCost, *m_unitCost, *m_eligible, *m_response;
};

} // namespace quadrat::ui
