// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/ErrorText.h"

#include "core/base/SystemText.h"
#include "widgets/text/Translated.h"

namespace drm {

QString ErrorText::explain(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidArgument:
        return tr("A parameter is out of its range. Correct it in the Parameters panel and run again.");
    case ErrorKind::FileNotFound:
        return tr("The file could not be read. Check that it exists and that you may open it.");
    case ErrorKind::UnsupportedFile:
        return tr("This kind of file cannot be used here. Open a TorchScript or ONNX model, an image folder, a label "
                  "table or "
                  "an HDF5 file.");
    case ErrorKind::CorruptFile:
        return tr("The file is damaged. Get a fresh copy and open it again.");
    case ErrorKind::UnsafeFile:
        return tr("The file was refused because opening it could do harm. None of it was run.");
    case ErrorKind::UnsuitableModel:
        return tr("The model cannot be scanned like this. Check the head layer, the image size and the value range.");
    case ErrorKind::UnsuitableData:
        return tr("The images do not suit this scan. Check that they belong to the model.");
    case ErrorKind::WriteFailed:
        return tr("A file could not be written. Check the space on the disk and the permissions of the folder.");
    case ErrorKind::Internal:
        break;
    }
    return tr("Something went wrong inside the program. The window goes on working; please report this message.");
}

QString ErrorText::of(const std::exception &error)
{
    const auto *own = dynamic_cast<const Error *>(&error);
    return translated(own ? own->message() : foreignText(error));
}

} // namespace drm
