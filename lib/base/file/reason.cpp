#include "lib/base/file/reason.hpp"

#include <cerrno>
#include <cstring>

namespace ruka {

namespace {

struct Reason {
  int error;
  const char* says;
};

constexpr Reason kReasons[] = {
    {ENOENT, N_("there is no such file or folder")},
    {EACCES, N_("it is not permitted")},
    {EPERM, N_("it is not permitted")},
    {EISDIR, N_("it is a folder")},
    {ENOTDIR, N_("what should be a folder is a file")},
    {EEXIST, N_("it is already there")},
    {ENOTEMPTY, N_("the folder is not empty")},
    {ENOSPC, N_("the disk is full")},
    {EDQUOT, N_("the disk space allowed is used up")},
    {EFBIG, N_("the file would be too large")},
    {EROFS, N_("the disk may only be read")},
    {EIO, N_("the disk failed")},
    {EXDEV, N_("it is on another disk")},
    {ELOOP, N_("its links lead in a circle")},
    {ENAMETOOLONG, N_("the name is too long")},
    {EINVAL, N_("it is no regular file")},
    {EBUSY, N_("it is in use")},
    {ETXTBSY, N_("it is in use")},
    {EMFILE, N_("too many files are open")},
    {ENFILE, N_("too many files are open")},
    {ENOMEM, N_("there is not enough memory")},
    {EPIPE, N_("nobody reads it any more")},
};

}  // namespace

Message say_errno(int error) {
  for (const Reason& reason : kReasons) {
    if (reason.error == error) return msg(reason.says);
  }
  return msg_text(std::strerror(error));
}

}  // namespace ruka
