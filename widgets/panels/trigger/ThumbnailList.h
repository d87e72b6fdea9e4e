// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ImageBatch.h"

#include <QListWidget>
#include <QVector>

#include <vector>

namespace drm {

class SampleSelection;
class ThumbnailSelection;

/// A row of small pictures, one of which is the current one. It is as high as it needs to be.
class ThumbnailList : public QListWidget {
    Q_OBJECT

public:
    explicit ThumbnailList(QWidget *parent = nullptr);

    /// The first 256 of them; the first one becomes the current one, unless they are those shown before. Hidden where
    /// there is nothing to choose.
    void showImages(const ImageBatch &images);
    /// Image number in the data set of each picture; none: they cannot be selected.
    void setSamples(const QVector<qint64> &samples);
    void setSelection(SampleSelection *selection); ///< null: nothing can be selected

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    ThumbnailSelection *m_selection;
    std::vector<float> m_pixels; ///< of what is shown
};

} // namespace drm
