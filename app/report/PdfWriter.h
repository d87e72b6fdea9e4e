// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/Document.h"

#include <QByteArray>

namespace drm {

/// The document as PDF/A-1b, A4: a title page, contents, then the blocks, with running heads and page numbers. Tables
/// break over pages with their heads, a heading stays with what follows it, drawings are vectors, fonts are embedded.
/// There must be a QGuiApplication. Throws Error{Internal} where Qt cannot write it.
QByteArray pdfOf(const Document &document);

} // namespace drm
