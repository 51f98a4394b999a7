/* For trials under Wine 8 only, never handed out: stands in for the bcryptprimitives.dll that Windows has and Wine 8
 * lacks, and that programs in Rust (python-calamine) ask for chance. */
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T size) { return RtlGenRandom(data, (ULONG)size); }
