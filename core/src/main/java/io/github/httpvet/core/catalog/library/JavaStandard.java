package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/** What the Java library does to streams, values and functions that rules follow. */
final class JavaStandard {

  static final Library LIBRARY =
      Library.parse(
          "java",
          """
          supports 17
          supports 25
          type java.io.InputStream is other extends java.io.Closeable
          type java.io.Reader is other extends java.io.Closeable
          type java.io.Closeable is other extends java.lang.AutoCloseable
          closes java.lang.AutoCloseable#close()
          # Wrappers: closing them closes what they wrap.
          view java.io.InputStreamReader#<init>(..) | arg0
          view java.io.BufferedReader#<init>(..) | arg0
          view java.io.BufferedInputStream#<init>(..) | arg0
          view java.io.DataInputStream#<init>(InputStream) | arg0
          view java.io.PushbackInputStream#<init>(..) | arg0
          view java.io.LineNumberReader#<init>(..) | arg0
          view java.io.ObjectInputStream#<init>(InputStream) | arg0
          view java.util.zip.GZIPInputStream#<init>(..) | arg0
          view java.util.zip.InflaterInputStream#<init>(..) | arg0
          view java.util.zip.ZipInputStream#<init>(..) | arg0
          view java.util.zip.CheckedInputStream#<init>(..) | arg0
          view java.security.DigestInputStream#<init>(..) | arg0
          view java.util.Scanner#<init>(InputStream) | arg0
          view java.util.Scanner#<init>(InputStream,String) | arg0
          view java.util.Scanner#useDelimiter(..)
          # Read to the end: the clients give the connection back there.
          closes java.io.InputStream#readAllBytes()
          closes java.io.InputStream#transferTo(OutputStream)
          closes java.io.Reader#transferTo(Writer)
          closes java.io.BufferedReader#lines()
          closes java.nio.file.Files#copy(InputStream,Path,CopyOption[]) | arg0
          closes java.util.Properties#load(..) | arg0
          closes java.util.concurrent.Flow.Publisher#subscribe(..)
          closes java.util.stream.Stream#forEach(..)
          closes java.util.stream.Stream#collect(..)
          closes java.util.stream.Stream#toList()
          closes java.util.stream.Stream#count()
          view java.util.stream.Stream#map(..)
          view java.util.stream.Stream#filter(..)
          view java.util.stream.Stream#onClose(..)
          reads java.io.InputStream#read(..)
          reads java.io.InputStream#readNBytes(..)
          reads java.io.InputStream#skip(..)
          reads java.io.InputStream#available()
          reads java.io.Reader#read(..)
          reads java.io.BufferedReader#readLine()
          reads java.io.Reader#ready()
          reads java.io.DataInputStream#readFully(..)
          reads java.util.Scanner#nextLine()
          # With the delimiter \\\\A, as it is used on responses, both read to the end.
          closes java.util.Scanner#next()
          closes java.util.Scanner#hasNext()
          reads java.util.Scanner#hasNextLine()
          # Values pass through.
          view java.util.Objects#requireNonNull(..) | arg0
          view java.util.Objects#requireNonNullElse(..) | arg0
          view java.util.concurrent.Future#get(..)
          view java.util.concurrent.CompletableFuture#join()
          view java.util.concurrent.CompletionStage#toCompletableFuture() -> java.util.concurrent.CompletableFuture
          # For as long as what will complete the future.
          blocks java.util.concurrent.CompletableFuture#join() | response receiver=response
          blocks java.util.concurrent.Future#get() | response receiver=response
          neutral java.util.concurrent.Future#isDone()
          closes java.util.concurrent.Future#cancel(boolean)
          neutral java.lang.Object#toString()
          neutral java.lang.Object#getClass()
          neutral java.lang.Object#hashCode()
          neutral java.lang.String#valueOf(..) | args
          neutral java.lang.String#format(..) | args
          neutral java.lang.StringBuilder#append(..) | args
          neutral java.io.PrintStream#println(..) | args
          neutral java.io.PrintStream#printf(..) | args
          neutral java.io.PrintStream#print(..) | args
          neutral java.util.Objects#isNull(..) | args null-test=true
          neutral java.util.Objects#nonNull(..) | args null-test=false
          neutral java.util.logging.Logger#log(..) | args
          neutral java.util.logging.Logger#fine(..) | args
          neutral java.util.logging.Logger#info(..) | args
          neutral java.util.logging.Logger#warning(..) | args
          neutral java.util.logging.Logger#severe(..) | args
          # A new object at each call, which connection keys compare by identity.
          fresh javax.net.ssl.SSLContext#getSocketFactory()
          fresh java.net.ProxySelector#of(..)
          bounds-wait java.util.concurrent.CompletableFuture#orTimeout(..)
          bounds-wait java.util.concurrent.CompletableFuture#completeOnTimeout(..)
          bounds-wait java.util.concurrent.Future#get(long,TimeUnit)
          # Functions that run once an element or a tick.
          repeats java.lang.Iterable#forEach(..)
          repeats java.util.Map#forEach(..)
          repeats java.util.stream.Stream#forEach(..)
          repeats java.util.stream.Stream#forEachOrdered(..)
          repeats java.util.stream.Stream#map(..)
          repeats java.util.stream.Stream#flatMap(..)
          repeats java.util.stream.Stream#filter(..)
          repeats java.util.stream.Stream#peek(..)
          repeats java.util.stream.Stream#mapToInt(..)
          repeats java.util.stream.Stream#mapToLong(..)
          repeats java.util.stream.Stream#anyMatch(..)
          repeats java.util.stream.Stream#allMatch(..)
          repeats java.util.stream.Stream#noneMatch(..)
          repeats java.util.stream.IntStream#forEach(..)
          repeats java.util.stream.IntStream#mapToObj(..)
          repeats java.util.concurrent.ScheduledExecutorService#scheduleAtFixedRate(..)
          repeats java.util.concurrent.ScheduledExecutorService#scheduleWithFixedDelay(..)
          repeats java.util.Timer#schedule(TimerTask,long,long)
          """);

  private JavaStandard() {}
}
