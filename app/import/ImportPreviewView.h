// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace drm {

class ImageGrid;
struct ImportPreview;

/// Some images as they will be read, with their labels, how many there are, and what was assumed and left out; or what
/// is missing yet.
class ImportPreviewView : public QWidget {
    Q_OBJECT

public:
    explicit ImportPreviewView(QWidget *parent = nullptr);

    void showPreview(const ImportPreview &preview);
    void showText(const QString &text); ///< in the place of images

    QVBoxLayout *column() const { return m_column; } ///< more may stand below

private:
    QLabel *m_count;
    ImageGrid *m_pictures;
    QLabel *m_convention;
    QLabel *m_notes;
    QVBoxLayout *m_column;
};

} // namespace drm
