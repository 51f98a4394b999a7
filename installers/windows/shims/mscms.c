/* For trials under Wine 8 only, never handed out: Wine 8's mscms.dll lacks WcsCreateIccProfile, which Qt 6's windows
 * platform plugin calls. No screen has a colour profile here. */
#include <windows.h>

#define EXPORTED __declspec(dllexport)

static BOOL nothing_found(void) {
    SetLastError(ERROR_FILE_NOT_FOUND);
    return FALSE;
}

EXPORTED void *WINAPI WcsCreateIccProfile(void *profile, DWORD options) { return NULL; }
EXPORTED void *WINAPI OpenColorProfileW(void *profile, DWORD access, DWORD share, DWORD creation) { nothing_found(); return NULL; }
EXPORTED void *WINAPI WcsOpenColorProfileW(void *cdmp, void *camp, void *gmmp, DWORD access, DWORD share, DWORD creation, DWORD flags) { nothing_found(); return NULL; }
EXPORTED BOOL WINAPI CloseColorProfile(void *profile) { return TRUE; }
EXPORTED BOOL WINAPI GetColorProfileFromHandle(void *profile, BYTE *data, DWORD *size) { return nothing_found(); }
EXPORTED BOOL WINAPI GetColorDirectoryW(void *machine, void *folder, DWORD *size) { return nothing_found(); }
