#ifndef CMACHINE_H
#define CMACHINE_H

// What Swift cannot say of the machine. What loops use is inline, so that they pay for no call.

#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/mman.h>

// Asks for the cache line of an address that will soon be read; any address may be given, even one out of bounds.
static inline void cm_prefetch(const void *_Nonnull address) { __builtin_prefetch(address, 0, 3); }

// Tells the processor that a loop waits for another thread.
static inline void cm_pause(void) {
#if defined(__x86_64__) || defined(__i386__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("isb" ::: "memory");
#endif
}

// Memory that begins a cache line; from 4 MB on it begins a page of 2 MB, and such pages are asked for where they exist:
// random reads of more than the caches hold are up to 40 % faster. NULL when there is no memory. Given back by `cm_free`.
static inline void *_Nullable cm_allocate(size_t bytes) {
  const size_t huge = (size_t)2 << 20;
  const bool large = bytes >= 2 * huge;
  void *memory = NULL;
  if (posix_memalign(&memory, large ? huge : 64, bytes) != 0) return NULL;
#ifdef MADV_HUGEPAGE
  if (large) madvise(memory, bytes, MADV_HUGEPAGE);
#endif
  return memory;
}

static inline void cm_free(void *_Nullable memory) { free(memory); }

typedef void *_Nullable (*cm_work)(void *_Nullable context);

// The type of a thread's handle differs between systems.
struct cm_thread {
  pthread_t handle;
};

// Starts a thread to which no signal is delivered: signals are handled where the program wants them. Returns whether there
// is one.
static inline bool cm_start(struct cm_thread *_Nonnull thread, cm_work _Nonnull work, void *_Nullable context) {
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &before);
  const int failure = pthread_create(&thread->handle, NULL, work, context);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return failure == 0;
}

// The processor on which the caller runs, or -1 where that is not told.
int cm_processor(void);

// Asks the system to run a thread on any processor that the caller may use but one, unless there is no other. Systems tend
// to wake a thread beside the one that wakes it, and may leave both there while other processors idle.
void cm_avoid_processor(struct cm_thread thread, int processor);

// Waits for the end of a thread that was started.
static inline void cm_join(struct cm_thread thread) { pthread_join(thread.handle, NULL); }

#endif
