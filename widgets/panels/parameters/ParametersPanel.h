// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanChoices.h"
#include "core/record/ScanRecord.h"
#include "widgets/base/Panel.h"
#include "widgets/form/FormRows.h"

#include <QVector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace drm {

/// Edits what decides a scan besides the model and the images: the ScanParams, the image size, the value range and the
/// channel order. Paths, the head layer and the output file of a request are not its business and stay as they are.
class ParametersPanel : public Panel {
    Q_OBJECT

public:
    explicit ParametersPanel(ScanChoices choices, QWidget *parent = nullptr);

    HelpTexts help() const override;
    Binding binding() const override { return Binding::Inputs; }
    /// Shows the request's parameters. Hypotheses this program does not know get a check box too.
    void setRequest(const ScanRequest &request);
    /// What the answers of the model that is open are read as (ModelInfo::answers).
    void setAnswers(const std::string &answers);
    /// What its inputs beside the image are given (ModelInfo::inputs); empty: it has none.
    void setInputs(const std::string &inputs);
    /// Writes the parameters shown into the request.
    void applyTo(ScanRequest &request) const;

    /// Threads of a new scan, and after resetToDefaults(); 0: all cores.
    void setDefaultThreads(int threads);
    QJsonObject viewState() const override;
    void restoreViewState(const QJsonObject &state) override;

public slots:
    void resetToDefaults();

signals:
    /// The user, or setRequest(), changed a parameter.
    void changed();
    /// The user wrote what the model's answers are to be read as; the model has to be opened again.
    void answersChosen(const QString &answers);
    void inputsChosen(const QString &inputs); ///< likewise
    void answersDialogWanted(); ///< the user wants to choose them with some images beside

private:
    enum Order { Rgb, Bgr, Yuv }; ///< rows of m_channelOrder

    void showImageSize(const ImageSize &size);
    /// `ended`: the user is done; what is no size is replaced by the last one.
    void readImageSize(bool ended);
    QWidget *makeSearchBox();
    QWidget *makeInputBox();
    QWidget *makeAdvancedBox();
    QCheckBox *addHypothesis(const std::string &name);

    ScanChoices m_choices;
    FormRows m_rows;
    QVector<QCheckBox *> m_hypotheses;
    QVBoxLayout *m_hypothesisLayout = nullptr;
    QComboBox *m_budget = nullptr;
    QLineEdit *m_seed = nullptr;
    QSpinBox *m_maxImages = nullptr;
    QComboBox *m_imageSize = nullptr;
    ImageSize m_shownSize; ///< the last one that could be read
    QLineEdit *m_answers = nullptr;
    QString m_shownAnswers; ///< of the model that is open
    QLineEdit *m_inputs = nullptr;
    QString m_shownInputs; ///< of the model that is open
    QComboBox *m_range = nullptr;
    QComboBox *m_channelOrder = nullptr;
    QSpinBox *m_batchSize = nullptr;
    QSpinBox *m_threads = nullptr;
    QDoubleSpinBox *m_successVariance = nullptr;
    QDoubleSpinBox *m_ravWeight = nullptr;
    QDoubleSpinBox *m_consistencyWeight = nullptr;
    QCheckBox *m_complete = nullptr;
    QComboBox *m_objective = nullptr;
    QComboBox *m_method = nullptr;
    QToolButton *m_advanced = nullptr;
    QWidget *m_advancedBox = nullptr;
    int m_defaultThreads = 0;
    InputTransform m_customTransform; ///< of a run file whose value range has no name
};

} // namespace drm
