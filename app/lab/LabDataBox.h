// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inputs/InputLoader.h"
#include "app/lab/LabPlan.h"

#include <QGroupBox>

#include <optional>

class QComboBox;
class QLabel;
class QRadioButton;
class QSpinBox;

namespace drm {

class ElidedLabel;
class FormRows;

/// Which images the lab trains on: a set that is rendered, or one of the user's.
class LabDataBox : public QGroupBox {
    Q_OBJECT

public:
    /// Rendered sets go into `folder`; `rows` lives as long as this.
    LabDataBox(const QString &folder, FormRows &rows, QWidget *parent = nullptr);

    /// A set the user chose, as it was found.
    void setData(const DataFacts &summary);
    void setRendered(int count, int side); ///< side: pixels

    bool isRendered() const;
    SyntheticSet renderedSet() const;
    const std::optional<DataFacts> &data() const { return m_data; }
    int imageSize() const; ///< of LabRequest
    int imageSide() const; ///< pixels of the model's images; 0: not known yet
    QString name() const; ///< "gaze"
    std::vector<std::string> outputNames() const;
    std::vector<std::string> outputUnits() const; ///< may be empty
    /// A sentence with what to do where nothing can be trained on this; else empty.
    QString problem() const;

signals:
    void dataRequested(const QString &path);
    void changed();

private:
    QWidget *makeRenderedData();
    QWidget *makeOwnData();
    void refresh();
    void chooseData();

    QString m_folder;
    FormRows &m_rows;
    std::optional<DataFacts> m_data;
    QRadioButton *m_rendered = nullptr;
    QRadioButton *m_own = nullptr;
    QWidget *m_renderedBox = nullptr;
    QWidget *m_ownBox = nullptr;
    ElidedLabel *m_dataName = nullptr;
    QLabel *m_dataFacts = nullptr;
    QSpinBox *m_imageSize = nullptr;
    QComboBox *m_task = nullptr;
    QSpinBox *m_count = nullptr;
    QSpinBox *m_renderSize = nullptr;
    QSpinBox *m_renderSeed = nullptr;
};

} // namespace drm
