package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/** What the Java library does to streams, values and functions that rules follow. */
final class JavaStandard {

  static final Library LIBRARY =
      Library.of(
          "java",
          """
          supports 17
          supports 25
          type java.io.InputStream is other extends java.io.Closeable
          type java.io.Reader is other extends java.io.Closeable
          type java.io.Closeable is other extends java.lang.AutoCloseable
          type java.util.concurrent.CompletableFuture is promise extends java.util.concurrent.Future
          type java.util.concurrent.CompletionStage is promise
          closes java.lang.AutoCloseable#close()
          completes java.util.concurrent.CompletableFuture#complete(Object)
          runs java.security.AccessController#doPrivileged(..)
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
          closes java.io.InputStream#readAllBytes() | fails=read
          closes java.io.InputStream#transferTo(OutputStream) | fails=read
          closes java.io.Reader#transferTo(Writer) | fails=read
          closes java.nio.file.Files#copy(InputStream,Path,CopyOption[]) | arg0 fails=read
          closes java.util.Properties#load(..) | arg0 fails=read
          closes java.util.Properties#loadFromXML(..) | arg0
          closes javax.xml.parsers.DocumentBuilder#parse(..) | arg0
          closes javax.xml.parsers.SAXParser#parse(..) | arg0
          # These stop before the end, and close nothing.
          reads javax.imageio.ImageIO#read(InputStream) | arg0
          reads java.util.zip.ZipInputStream#getNextEntry()
          reads java.io.ObjectInputStream#readObject()
          closes java.util.concurrent.Flow.Publisher#subscribe(..)
          closes java.util.stream.Stream#forEach(..)
          closes java.util.stream.Stream#collect(..)
          closes java.util.stream.Stream#toList()
          closes java.util.stream.Stream#count()
          closes java.util.stream.Stream#forEachOrdered(..)
          closes java.util.stream.Stream#reduce(..)
          closes java.util.stream.Stream#toArray(..)
          closes java.util.stream.Stream#max(..)
          closes java.util.stream.Stream#min(..)
          view java.io.BufferedReader#lines()
          view java.util.stream.Stream#map(..)
          view java.util.stream.Stream#filter(..)
          view java.util.stream.Stream#flatMap(..)
          view java.util.stream.Stream#peek(..)
          view java.util.stream.Stream#skip(..)
          # These stop at the first that fits, and close nothing.
          neutral java.util.stream.Stream#findFirst()
          neutral java.util.stream.Stream#findAny()
          neutral java.util.stream.Stream#anyMatch(..)
          neutral java.util.stream.Stream#allMatch(..)
          neutral java.util.stream.Stream#noneMatch(..)
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
          view java.lang.Class#cast(Object) | arg0
          view java.util.concurrent.Future#get(..)
          view java.util.concurrent.CompletableFuture#join()
          view java.util.concurrent.CompletionStage#toCompletableFuture() -> java.util.concurrent.CompletableFuture
          # What stages do with the response that the one before has given.
          continues java.util.concurrent.CompletionStage#thenApply(..) | maps
          continues java.util.concurrent.CompletionStage#thenApplyAsync(..) | maps
          continues java.util.concurrent.CompletionStage#thenCompose(..) | maps
          continues java.util.concurrent.CompletionStage#thenComposeAsync(..) | maps
          continues java.util.concurrent.CompletionStage#thenAccept(..) | maps
          continues java.util.concurrent.CompletionStage#thenAcceptAsync(..) | maps
          continues java.util.concurrent.CompletionStage#handle(..) | maps
          continues java.util.concurrent.CompletionStage#handleAsync(..) | maps
          continues java.util.concurrent.CompletionStage#whenComplete(..) | passes
          continues java.util.concurrent.CompletionStage#whenCompleteAsync(..) | passes
          continues java.util.concurrent.CompletionStage#exceptionally(..) | recovers
          continues java.util.concurrent.CompletionStage#exceptionallyAsync(..) | recovers
          continues java.util.concurrent.CompletionStage#exceptionallyCompose(..) | recovers
          continues java.util.concurrent.CompletionStage#exceptionallyComposeAsync(..) | recovers
          continues java.util.concurrent.CompletionStage#thenRun(..) | drops
          continues java.util.concurrent.CompletionStage#thenRunAsync(..) | drops
          continues java.util.concurrent.CompletableFuture#orTimeout(..) | recovers
          continues java.util.concurrent.CompletableFuture#completeOnTimeout(..) | recovers
          continues java.util.concurrent.CompletableFuture#copy() | recovers
          view java.util.concurrent.CompletableFuture#completedFuture(..) | arg0
          view java.util.concurrent.CompletableFuture#completedStage(..) | arg0
          # For as long as what will complete the future.
          blocks java.util.concurrent.CompletableFuture#join() | response receiver=response
          blocks java.util.concurrent.Future#get() | response receiver=response
          neutral java.util.concurrent.Future#isDone()
          closes java.util.concurrent.Future#cancel(boolean)
          neutral java.lang.Object#toString()
          neutral java.lang.Object#getClass()
          neutral java.lang.reflect.Field#set(..) | args
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
          fresh javax.net.ssl.SSLContext#getInstance(..)
          secures javax.net.ssl.SSLContext#init(..)
          fresh javax.net.ssl.KeyManagerFactory#getInstance(..)
          view javax.net.ssl.KeyManagerFactory#getKeyManagers()
          identifies javax.net.ssl.KeyManagerFactory#init(..)
          fresh java.net.ProxySelector#of(..)
          bounds-wait java.util.concurrent.CompletableFuture#orTimeout(..)
          bounds-wait java.util.concurrent.CompletableFuture#completeOnTimeout(..)
          bounds-wait java.util.concurrent.Future#get(long,TimeUnit)
          cancels java.util.concurrent.Future#cancel(boolean)
          # Texts that begin as others do.
          starts java.lang.String#trim()
          starts java.lang.String#strip()
          starts java.lang.String#toString()
          starts java.lang.String#toLowerCase(..)
          starts java.lang.String#concat(String)
          starts java.lang.String#replace(..)
          starts java.lang.String#replaceAll(..)
          starts java.lang.String#replaceFirst(..)
          starts java.lang.String#intern()
          starts java.lang.String#formatted(..)
          starts java.lang.String#format(String,Object[]) | arg0
          starts java.lang.String#format(Locale,String,Object[]) | arg1
          starts java.lang.String#valueOf(Object) | arg0
          starts java.text.MessageFormat#format(String,Object[]) | arg0
          starts java.lang.String#join(CharSequence,CharSequence[]) | arg1
          starts java.lang.StringBuilder#<init>(..) | arg0
          starts java.lang.StringBuilder#append(..)
          starts java.lang.StringBuilder#toString()
          starts java.lang.StringBuffer#<init>(..) | arg0
          starts java.lang.StringBuffer#append(..)
          starts java.lang.StringBuffer#toString()
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
          repeats java.util.stream.Stream#mapToDouble(..)
          repeats java.util.stream.Stream#flatMapToInt(..)
          repeats java.util.stream.Stream#mapMulti(..)
          repeats java.util.stream.Stream#takeWhile(..)
          repeats java.util.stream.Stream#dropWhile(..)
          repeats java.util.stream.Stream#generate(..)
          repeats java.util.stream.Stream#iterate(..)
          repeats java.util.stream.IntStream#forEach(..)
          repeats java.util.stream.IntStream#mapToObj(..)
          repeats java.util.stream.IntStream#map(..)
          repeats java.util.stream.IntStream#filter(..)
          repeats java.util.stream.LongStream#forEach(..)
          repeats java.util.stream.LongStream#mapToObj(..)
          repeats java.util.stream.Collectors#toMap(..)
          repeats java.util.stream.Collectors#toConcurrentMap(..)
          repeats java.util.stream.Collectors#mapping(..)
          repeats java.util.stream.Collectors#flatMapping(..)
          repeats java.util.stream.Collectors#filtering(..)
          repeats java.util.stream.Collectors#groupingBy(..)
          repeats java.util.stream.Collectors#partitioningBy(..)
          repeats java.util.Iterator#forEachRemaining(..)
          repeats java.util.Collection#removeIf(..)
          repeats java.util.List#replaceAll(..)
          repeats java.util.Map#replaceAll(..)
          repeats java.util.concurrent.ScheduledExecutorService#scheduleAtFixedRate(..)
          repeats java.util.concurrent.ScheduledExecutorService#scheduleWithFixedDelay(..)
          repeats java.util.Timer#schedule(TimerTask,long,long)
          repeats java.util.Timer#schedule(TimerTask,Date,long)
          no-reuse java.lang.System#setProperty(String,String) | arg0=http.keepAlive arg1=false
          # These have threads for work that waits.
          threads java.util.concurrent.Executors#newFixedThreadPool(..)
          threads java.util.concurrent.Executors#newScheduledThreadPool(..)
          threads java.util.concurrent.Executors#newWorkStealingPool(int)
          threads java.util.concurrent.ForkJoinPool#<init>(int)
          gathers java.util.concurrent.CompletableFuture#allOf(..)
          gathers java.util.concurrent.CompletableFuture#anyOf(..)
          begins java.sql.Connection#setAutoCommit(boolean) | arg0=false
          ends java.sql.Connection#commit()
          offloads java.util.concurrent.CompletionStage#thenApplyAsync(..)
          offloads java.util.concurrent.CompletionStage#thenAcceptAsync(..)
          offloads java.util.concurrent.CompletionStage#thenRunAsync(..)
          offloads java.util.concurrent.CompletionStage#thenComposeAsync(..)
          offloads java.util.concurrent.CompletionStage#thenCombineAsync(..)
          offloads java.util.concurrent.CompletionStage#handleAsync(..)
          offloads java.util.concurrent.CompletionStage#whenCompleteAsync(..)
          offloads java.util.concurrent.Executor#execute(..)
          offloads java.util.concurrent.ExecutorService#submit(..)
          offloads java.util.concurrent.CompletableFuture#supplyAsync(..)
          offloads java.util.concurrent.CompletableFuture#runAsync(..)
          offloads java.util.concurrent.ForkJoinTask#fork()
          offloads java.lang.Thread#<init>(Runnable)
          offloads java.lang.Thread#<init>(Runnable,String)
          offloads java.lang.Thread#start()
          """);

  private JavaStandard() {}
}
