package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * Hutool. Read in 5.8.9 and 5.8.46: its HTTP client goes over {@code HttpURLConnection}; {@code
 * HttpGlobalConfig} has a timeout of -1, which {@code HttpConnection} does not set, so nothing is
 * bounded by default; {@code HttpResponse} reads the body when it is made and disconnects, unless
 * it is asynchronous. What its tools do with streams was measured with 5.8.46.
 */
final class Hutool {

  static final Library LIBRARY =
      Library.of(
          "Hutool",
          """
          supports 5.8.9 cn.hutool:hutool-all:5.8.9
          supports 5.8.46 cn.hutool:hutool-all:5.8.46
          mention cn.hutool
          type cn.hutool.http.HttpUtil is other
          type cn.hutool.http.HttpGlobalConfig is other
          type cn.hutool.http.HttpBase is other
          type cn.hutool.http.HttpConfig is config
          type cn.hutool.http.HttpRequest is request extends cn.hutool.http.HttpBase
          type cn.hutool.http.HttpResponse is response extends cn.hutool.http.HttpBase,java.io.Closeable
          fluent cn.hutool.http.HttpRequest
          fluent cn.hutool.http.HttpConfig
          # Of all calls of the program, in milliseconds; -1, the default, is none.
          property connect,response HttpGlobalConfig.setTimeout
          property connect,response HttpRequest.setGlobalTimeout

          # Connections come from a cache of the JVM.
          fresh cn.hutool.http.HttpRequest#<init>(..) -> cn.hutool.http.HttpRequest
          fresh cn.hutool.http.HttpRequest#get(String) -> cn.hutool.http.HttpRequest
          fresh cn.hutool.http.HttpRequest#post(String) -> cn.hutool.http.HttpRequest
          fresh cn.hutool.http.HttpRequest#put(String) -> cn.hutool.http.HttpRequest
          fresh cn.hutool.http.HttpRequest#delete(String) -> cn.hutool.http.HttpRequest
          fresh cn.hutool.http.HttpRequest#patch(String) -> cn.hutool.http.HttpRequest
          fresh cn.hutool.http.HttpRequest#head(String) -> cn.hutool.http.HttpRequest
          fresh cn.hutool.http.HttpRequest#options(String) -> cn.hutool.http.HttpRequest
          fresh cn.hutool.http.HttpRequest#trace(String) -> cn.hutool.http.HttpRequest
          fresh cn.hutool.http.HttpRequest#of(..) -> cn.hutool.http.HttpRequest
          fresh cn.hutool.http.HttpUtil#createGet(..) -> cn.hutool.http.HttpRequest
          fresh cn.hutool.http.HttpUtil#createPost(String) -> cn.hutool.http.HttpRequest
          fresh cn.hutool.http.HttpUtil#createRequest(Method,String) -> cn.hutool.http.HttpRequest
          fresh cn.hutool.http.HttpConfig#create() -> cn.hutool.http.HttpConfig
          fresh cn.hutool.http.HttpConfig#<init>() -> cn.hutool.http.HttpConfig
          configures cn.hutool.http.HttpRequest#setConfig(HttpConfig)
          sets connect,response cn.hutool.http.HttpRequest#timeout(int) | none=zero,negative
          sets connect cn.hutool.http.HttpRequest#setConnectionTimeout(int) | none=zero,negative
          sets response cn.hutool.http.HttpRequest#setReadTimeout(int) | none=zero,negative
          sets connect,response cn.hutool.http.HttpConfig#timeout(int) | none=zero,negative
          sets connect cn.hutool.http.HttpConfig#setConnectionTimeout(int) | none=zero,negative
          sets response cn.hutool.http.HttpConfig#setReadTimeout(int) | none=zero,negative

          mend cn.hutool.http.HttpRequest#execute() => $receiver{connect .setConnectionTimeout($ms)}{response .setReadTimeout($ms)}
          mend cn.hutool.http.HttpRequest#execute(boolean) => $receiver{connect .setConnectionTimeout($ms)}{response .setReadTimeout($ms)}
          mend cn.hutool.http.HttpRequest#executeAsync() => $receiver{connect .setConnectionTimeout($ms)}{response .setReadTimeout($ms)}
          mend cn.hutool.http.HttpRequest#then(Consumer) => $receiver{connect .setConnectionTimeout($ms)}{response .setReadTimeout($ms)}
          mend cn.hutool.http.HttpRequest#thenFunction(Function) => $receiver{connect .setConnectionTimeout($ms)}{response .setReadTimeout($ms)}
          blocks cn.hutool.http.HttpRequest#execute() -> cn.hutool.http.HttpResponse | connect,response receiver=connect,response
          blocks cn.hutool.http.HttpRequest#execute(boolean) -> cn.hutool.http.HttpResponse | connect,response receiver=connect,response
          blocks cn.hutool.http.HttpRequest#executeAsync() -> cn.hutool.http.HttpResponse | connect,response receiver=connect,response
          blocks cn.hutool.http.HttpRequest#then(Consumer) | connect,response receiver=connect,response
          blocks cn.hutool.http.HttpRequest#thenFunction(Function) | connect,response receiver=connect,response
          # Without a time, each of these waits as the program says for all calls.
          blocks cn.hutool.http.HttpUtil#get(String) | connect,response
          blocks cn.hutool.http.HttpUtil#get(String,Charset) | connect,response
          blocks cn.hutool.http.HttpUtil#get(String,Map) | connect,response
          blocks cn.hutool.http.HttpUtil#post(String,Map) | connect,response
          blocks cn.hutool.http.HttpUtil#post(String,String) | connect,response
          blocks cn.hutool.http.HttpUtil#downloadString(String,String) | connect,response
          blocks cn.hutool.http.HttpUtil#downloadString(String,Charset) | connect,response
          blocks cn.hutool.http.HttpUtil#downloadString(String,Charset,StreamProgress) | connect,response
          blocks cn.hutool.http.HttpUtil#downloadFile(String,String) | connect,response
          blocks cn.hutool.http.HttpUtil#downloadFile(String,File) | connect,response
          blocks cn.hutool.http.HttpUtil#downloadFile(String,File,StreamProgress) | connect,response
          blocks cn.hutool.http.HttpUtil#downloadFileFromUrl(String,String) | connect,response
          blocks cn.hutool.http.HttpUtil#downloadFileFromUrl(String,File) | connect,response
          blocks cn.hutool.http.HttpUtil#downloadFileFromUrl(String,File,StreamProgress) | connect,response
          blocks cn.hutool.http.HttpUtil#download(String,OutputStream,boolean) | connect,response
          blocks cn.hutool.http.HttpUtil#download(String,OutputStream,boolean,StreamProgress) | connect,response
          blocks cn.hutool.http.HttpUtil#downloadBytes(String) | connect,response
          waits cn.hutool.http.HttpUtil#get(String,int)
          waits cn.hutool.http.HttpUtil#get(String,Map,int)
          waits cn.hutool.http.HttpUtil#post(String,Map,int)
          waits cn.hutool.http.HttpUtil#post(String,String,int)
          waits cn.hutool.http.HttpUtil#downloadFile(String,File,int)
          waits cn.hutool.http.HttpUtil#downloadFile(String,File,int,StreamProgress)
          waits cn.hutool.http.HttpUtil#downloadFileFromUrl(String,File,int)
          waits cn.hutool.http.HttpUtil#downloadFileFromUrl(String,File,int,StreamProgress)

          # `execute()` reads the body and lets go of the connection; what is asynchronous keeps it.
          opens cn.hutool.http.HttpRequest#executeAsync() -> cn.hutool.http.HttpResponse | failed-read=open
          opens cn.hutool.http.HttpRequest#execute(boolean) -> cn.hutool.http.HttpResponse | arg0=true failed-read=open
          closes cn.hutool.http.HttpResponse#body()
          closes cn.hutool.http.HttpResponse#bodyBytes()
          closes cn.hutool.http.HttpResponse#sync()
          closes cn.hutool.http.HttpResponse#toString()
          closes cn.hutool.http.HttpResponse#writeBody(..)
          closes cn.hutool.http.HttpResponse#writeBodyForFile(..)
          view cn.hutool.http.HttpResponse#bodyStream() -> java.io.InputStream
          status cn.hutool.http.HttpResponse#getStatus()
          status cn.hutool.http.HttpResponse#isOk()
          neutral cn.hutool.http.HttpResponse#contentEncoding()
          neutral cn.hutool.http.HttpResponse#contentLength()
          neutral cn.hutool.http.HttpResponse#isGzip()
          neutral cn.hutool.http.HttpResponse#isDeflate()
          neutral cn.hutool.http.HttpResponse#isChunked()
          neutral cn.hutool.http.HttpResponse#getCookieStr()
          neutral cn.hutool.http.HttpResponse#getCookies()
          neutral cn.hutool.http.HttpResponse#getCookie(String)
          neutral cn.hutool.http.HttpResponse#getCookieValue(String)
          neutral cn.hutool.http.HttpResponse#completeFileNameFromHeader(File)
          neutral cn.hutool.http.HttpBase#header(..)
          neutral cn.hutool.http.HttpBase#headers()
          neutral cn.hutool.http.HttpBase#headerList(String)
          neutral cn.hutool.http.HttpBase#charset()
          neutral cn.hutool.http.HttpBase#httpVersion()

          # A server that is told so closes the connection, and the cache has none to give.
          no-reuse cn.hutool.http.HttpBase#header(String,String) | arg0=Connection arg1=close
          no-reuse cn.hutool.http.HttpRequest#keepAlive(boolean) | arg0=false

          # Its tools for streams.
          closes cn.hutool.core.io.IoUtil#read(InputStream) | arg0
          closes cn.hutool.core.io.IoUtil#read(InputStream,String) | arg0
          closes cn.hutool.core.io.IoUtil#read(InputStream,Charset) | arg0
          closes cn.hutool.core.io.IoUtil#read(Reader) | arg0
          closes cn.hutool.core.io.IoUtil#readUtf8(InputStream) | arg0
          closes cn.hutool.core.io.IoUtil#readBytes(InputStream) | arg0
          closes cn.hutool.core.io.IoUtil#readUtf8Lines(InputStream,Collection) | arg0
          closes cn.hutool.core.io.IoUtil#readLines(InputStream,Charset,Collection) | arg0
          closes cn.hutool.core.io.IoUtil#checksumCRC32(InputStream) | arg0
          closes cn.hutool.core.io.IoUtil#close(..) | arg0
          closes cn.hutool.core.io.IoUtil#readBytes(InputStream,boolean) | arg0 fails=read
          closes cn.hutool.core.io.IoUtil#copy(InputStream,OutputStream) | arg0 fails=read
          closes cn.hutool.core.io.IoUtil#copy(InputStream,OutputStream,int) | arg0 fails=read
          view cn.hutool.core.io.IoUtil#getReader(InputStream,Charset) -> java.io.BufferedReader | arg0
          view cn.hutool.core.io.IoUtil#getUtf8Reader(InputStream) -> java.io.BufferedReader | arg0
          reads cn.hutool.core.io.IoUtil#readBytes(InputStream,int) | arg0
          closes cn.hutool.core.io.FileUtil#writeFromStream(InputStream,File) | arg0
          closes cn.hutool.core.io.FileUtil#writeFromStream(InputStream,File,boolean) | arg0 fails=read
          closes cn.hutool.crypto.digest.DigestUtil#md5(InputStream) | arg0 fails=read
          closes cn.hutool.crypto.digest.DigestUtil#md5Hex(InputStream) | arg0 fails=read
          closes cn.hutool.crypto.digest.DigestUtil#sha1(InputStream) | arg0 fails=read
          closes cn.hutool.crypto.digest.DigestUtil#sha1Hex(InputStream) | arg0 fails=read
          closes cn.hutool.crypto.digest.DigestUtil#sha256(InputStream) | arg0 fails=read
          closes cn.hutool.crypto.digest.DigestUtil#sha256Hex(InputStream) | arg0 fails=read
          closes cn.hutool.core.util.XmlUtil#readXML(InputStream) | arg0
          closes cn.hutool.core.util.ZipUtil#unGzip(InputStream) | arg0 fails=open
          reads cn.hutool.core.img.ImgUtil#read(InputStream) | arg0
          # And those for addresses.
          view cn.hutool.core.util.URLUtil#url(String) | arg0
          local cn.hutool.core.io.resource.ResourceUtil#getResource(..)
          blocks cn.hutool.core.img.ImgUtil#read(URL) | connect,response url=arg0
          blocks cn.hutool.core.util.URLUtil#getStream(URL) -> java.io.InputStream | connect,response url=arg0
          opens cn.hutool.core.util.URLUtil#getStream(URL) -> java.io.InputStream | url=arg0 failed-read=open
          """);

  private Hutool() {}
}
