package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * Libraries that wrap, copy or digest streams. Measured with streams that count their closes, and
 * read in Commons IO 2.22.0 ({@code IOUtils}, {@code ProxyInputStream}), Guava 33.4.8 ({@code
 * ByteStreams}, {@code CharStreams}, {@code Closeables}), Spring 7.0.10 ({@code StreamUtils},
 * {@code FileCopyUtils}), Commons Codec 1.22.1 ({@code DigestUtils}), Commons Compress 1.28.0, the
 * utilities of AWS SDK 2.31.0 ({@code IoUtils}), Okio 3.18.1 and PDFBox 3.0.8 ({@code
 * RandomAccessReadBuffer}).
 */
final class StreamTools {

  static final Library LIBRARY =
      Library.of(
          "tools for streams",
          """
          supports oldest commons-io:commons-io:2.11.0 com.google.guava:guava:20.0 org.springframework:spring-core:5.3.39 commons-codec:commons-codec:1.11 org.apache.commons:commons-compress:1.21 software.amazon.awssdk:utils:2.17.290 com.squareup.okio:okio:1.15.0 org.apache.pdfbox:pdfbox-io:3.0.0
          supports newest commons-io:commons-io:2.22.0 com.google.guava:guava:33.7.2-jre org.springframework:spring-core:7.0.10 commons-codec:commons-codec:1.22.1 org.apache.commons:commons-compress:1.28.0 software.amazon.awssdk:utils:2.31.0 com.squareup.okio:okio-jvm:3.18.1 org.apache.pdfbox:pdfbox-io:3.0.8

          # Wrappers: closing them closes what they wrap. A shield against that is none of them.
          view org.apache.commons.io.input.BOMInputStream#<init>(..) | arg0
          view org.apache.commons.io.input.TeeInputStream#<init>(..) | arg0
          view org.apache.commons.io.input.BoundedInputStream#<init>(..) | arg0
          view org.apache.commons.io.input.CountingInputStream#<init>(..) | arg0
          view org.apache.commons.io.input.AutoCloseInputStream#<init>(..) | arg0
          view org.apache.commons.io.input.ObservableInputStream#<init>(..) | arg0
          view org.apache.commons.io.input.SwappedDataInputStream#<init>(..) | arg0
          view org.apache.commons.io.input.XmlStreamReader#<init>(InputStream) | arg0
          view org.apache.commons.io.IOUtils#buffer(InputStream) -> java.io.BufferedInputStream | arg0
          view org.apache.commons.io.IOUtils#buffer(Reader) -> java.io.BufferedReader | arg0
          view org.apache.commons.io.IOUtils#toBufferedReader(Reader) -> java.io.BufferedReader | arg0
          view com.google.common.io.ByteStreams#limit(InputStream,long) -> java.io.InputStream | arg0
          view com.google.common.io.CountingInputStream#<init>(InputStream) | arg0
          view com.google.common.io.LittleEndianDataInputStream#<init>(InputStream) | arg0
          view com.google.common.hash.HashingInputStream#<init>(HashFunction,InputStream) | arg1
          view org.apache.commons.codec.binary.Base64InputStream#<init>(..) | arg0
          view org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream#<init>(..) | arg0
          view org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream#<init>(..) | arg0
          view org.apache.commons.compress.compressors.deflate.DeflateCompressorInputStream#<init>(..) | arg0
          view org.apache.commons.compress.archivers.tar.TarArchiveInputStream#<init>(..) | arg0
          view org.apache.commons.compress.archivers.zip.ZipArchiveInputStream#<init>(..) | arg0
          view org.apache.commons.compress.archivers.cpio.CpioArchiveInputStream#<init>(..) | arg0
          view org.apache.commons.compress.archivers.ar.ArArchiveInputStream#<init>(..) | arg0
          view org.apache.commons.compress.compressors.CompressorStreamFactory#createCompressorInputStream(InputStream) -> org.apache.commons.compress.compressors.CompressorInputStream | arg0
          view org.apache.commons.compress.compressors.CompressorStreamFactory#createCompressorInputStream(String,InputStream) -> org.apache.commons.compress.compressors.CompressorInputStream | arg1
          view org.apache.commons.compress.archivers.ArchiveStreamFactory#createArchiveInputStream(InputStream) -> org.apache.commons.compress.archivers.ArchiveInputStream | arg0
          view org.apache.commons.compress.archivers.ArchiveStreamFactory#createArchiveInputStream(String,InputStream) -> org.apache.commons.compress.archivers.ArchiveInputStream | arg1
          view okio.Okio#source(InputStream) -> okio.Source | arg0
          view okio.GzipSource#<init>(Source) | arg0

          # Read to the end, and close nothing.
          closes org.apache.commons.io.IOUtils#consume(InputStream) | arg0 fails=read
          closes org.apache.commons.io.IOUtils#copyLarge(InputStream,OutputStream) | arg0 fails=read
          closes org.apache.commons.io.IOUtils#copyLarge(Reader,Writer) | arg0 fails=read
          closes org.apache.commons.io.IOUtils#toCharArray(..) | arg0 fails=read
          closes org.apache.commons.io.IOUtils#toBufferedInputStream(InputStream) | arg0 fails=read
          closes org.apache.commons.io.FileUtils#copyToFile(InputStream,File) | arg0 fails=read
          closes com.google.common.io.ByteStreams#exhaust(InputStream) | arg0 fails=read
          closes com.google.common.io.CharStreams#exhaust(Readable) | arg0 fails=read
          closes com.google.common.io.CharStreams#copy(Readable,Appendable) | arg0 fails=read
          closes org.apache.commons.codec.digest.DigestUtils#md5(InputStream) | arg0 fails=read
          closes org.apache.commons.codec.digest.DigestUtils#md5Hex(InputStream) | arg0 fails=read
          closes org.apache.commons.codec.digest.DigestUtils#sha1(InputStream) | arg0 fails=read
          closes org.apache.commons.codec.digest.DigestUtils#sha1Hex(InputStream) | arg0 fails=read
          closes org.apache.commons.codec.digest.DigestUtils#sha256(InputStream) | arg0 fails=read
          closes org.apache.commons.codec.digest.DigestUtils#sha256Hex(InputStream) | arg0 fails=read
          closes org.apache.commons.codec.digest.DigestUtils#sha384(InputStream) | arg0 fails=read
          closes org.apache.commons.codec.digest.DigestUtils#sha384Hex(InputStream) | arg0 fails=read
          closes org.apache.commons.codec.digest.DigestUtils#sha512(InputStream) | arg0 fails=read
          closes org.apache.commons.codec.digest.DigestUtils#sha512Hex(InputStream) | arg0 fails=read
          closes org.apache.commons.codec.digest.DigestUtils#digest(InputStream) | arg0 fails=read
          closes org.apache.commons.codec.digest.DigestUtils#digest(MessageDigest,InputStream) | arg1 fails=read
          closes org.apache.commons.codec.digest.DigestUtils#digestAsHex(InputStream) | arg0 fails=read
          closes org.apache.commons.codec.digest.DigestUtils#updateDigest(MessageDigest,InputStream) | arg1 fails=read
          closes org.apache.commons.compress.utils.IOUtils#toByteArray(InputStream) | arg0 fails=read
          closes org.apache.commons.compress.utils.IOUtils#copy(InputStream,OutputStream) | arg0 fails=read
          closes software.amazon.awssdk.utils.IoUtils#toByteArray(InputStream) | arg0 fails=read
          closes software.amazon.awssdk.utils.IoUtils#toUtf8String(InputStream) | arg0 fails=read
          closes software.amazon.awssdk.utils.IoUtils#copy(InputStream,OutputStream) | arg0 fails=read
          closes software.amazon.awssdk.utils.IoUtils#drainInputStream(InputStream) | arg0 fails=read
          closes org.apache.pdfbox.io.RandomAccessReadBuffer#<init>(InputStream) | arg0 fails=read

          # Close whatever happens.
          closes org.apache.pdfbox.io.RandomAccessReadBuffer#createBufferFromStream(InputStream) | arg0
          closes org.springframework.util.FileCopyUtils#copy(Reader,Writer) | arg0
          closes com.google.common.io.Closeables#closeQuietly(InputStream) | arg0
          closes com.google.common.io.Closeables#closeQuietly(Reader) | arg0
          closes com.google.common.io.Closeables#close(Closeable,boolean) | arg0
          closes software.amazon.awssdk.utils.IoUtils#closeQuietly(AutoCloseable,Logger) | arg0

          # Stop before the end.
          reads org.apache.commons.io.IOUtils#read(InputStream,byte[]) | arg0
          reads org.apache.commons.io.IOUtils#readFully(InputStream,byte[]) | arg0
          reads org.apache.commons.io.IOUtils#readFully(InputStream,int) | arg0
          reads org.apache.commons.io.IOUtils#skip(InputStream,long) | arg0
          reads org.apache.commons.io.IOUtils#skipFully(InputStream,long) | arg0
          reads com.google.common.io.ByteStreams#read(InputStream,byte[],int,int) | arg0
          reads com.google.common.io.ByteStreams#readFully(..) | arg0
          reads com.google.common.io.ByteStreams#skipFully(InputStream,long) | arg0
          reads org.springframework.util.StreamUtils#copyRange(InputStream,OutputStream,long,long) | arg0
          reads org.apache.commons.compress.archivers.ArchiveInputStream#getNextEntry()
          """);

  private StreamTools() {}
}
