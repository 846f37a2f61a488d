package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * What reads an address that it is given, by {@code openStream()} or a connection of its own whose
 * timeouts nobody can set. Read in Commons IO 2.22.0 ({@code IOUtils}, {@code FileUtils}, {@code
 * PathUtils}), Guava 33.4.8 ({@code Resources}, {@code ByteSource}), Jackson 2.18.2 ({@code
 * TokenStreamFactory}), 2.22.3 ({@code ObjectReader}) and 1.9.13 ({@code JsonFactory}), dom4j 2.2.0
 * and JDOM 2.0.6.1 (the parser of the JDK opens the address), JAXB 2.3.1 and 4.0.5 ({@code
 * AbstractUnmarshallerImpl}), XStream 1.4.21 ({@code AbstractDriver}), fastjson 2.0.64 ({@code
 * JSON}), JsonPath 3.0.0 ({@code ParseContextImpl}), Commons CSV 1.14.1 ({@code CSVParser}), Tika
 * 3.3.2 ({@code TikaInputStream}), ROME 2.1.0 ({@code XmlReader}), Nimbus JOSE 10.10 ({@code
 * JWKSet}), iText 5.5.13.5 ({@code Image}, {@code RandomAccessSourceFactory}), Digester 3.2 and
 * Spring 7.0.10 ({@code UrlResource}).
 */
final class UrlReaders {

  static final Library LIBRARY =
      Library.of(
          "readers of addresses",
          """
          supports oldest commons-io:commons-io:2.11.0 com.google.guava:guava:20.0 com.fasterxml.jackson.core:jackson-core:2.10.5 com.fasterxml.jackson.core:jackson-databind:2.10.5.1 org.codehaus.jackson:jackson-mapper-asl:1.9.13 org.codehaus.jackson:jackson-core-asl:1.9.13 org.dom4j:dom4j:2.1.3 org.jdom:jdom2:2.0.6 javax.xml.bind:jaxb-api:2.3.1 jakarta.xml.bind:jakarta.xml.bind-api:3.0.1 com.thoughtworks.xstream:xstream:1.4.17 com.alibaba.fastjson2:fastjson2:2.0.57 com.jayway.jsonpath:json-path:2.9.0 org.apache.commons:commons-csv:1.8 org.apache.tika:tika-core:2.9.2 com.rometools:rome:1.18.0 com.nimbusds:nimbus-jose-jwt:9.37.3 com.itextpdf:itextpdf:5.5.13 org.apache.commons:commons-digester3:3.2 org.springframework:spring-core:5.3.39
          supports newest commons-io:commons-io:2.22.0 com.google.guava:guava:33.7.2-jre com.fasterxml.jackson.core:jackson-core:2.22.3 com.fasterxml.jackson.core:jackson-databind:2.22.3 org.codehaus.jackson:jackson-mapper-asl:1.9.13 org.codehaus.jackson:jackson-core-asl:1.9.13 org.dom4j:dom4j:2.2.0 org.jdom:jdom2:2.0.6.1 javax.xml.bind:jaxb-api:2.3.1 jakarta.xml.bind:jakarta.xml.bind-api:4.0.5 com.thoughtworks.xstream:xstream:1.4.21 com.alibaba.fastjson2:fastjson2:2.0.64 com.jayway.jsonpath:json-path:3.0.0 org.apache.commons:commons-csv:1.14.1 org.apache.tika:tika-core:3.3.2 com.rometools:rome:2.1.0 com.nimbusds:nimbus-jose-jwt:10.10 com.itextpdf:itextpdf:5.5.13.5 org.apache.commons:commons-digester3:3.2 org.springframework:spring-core:7.0.10

          # Addresses of a class path.
          local com.google.common.io.Resources#getResource(..)
          local org.springframework.util.ResourceUtils#getURL(String)
          local org.apache.commons.io.IOUtils#resourceToURL(..)
          local com.google.common.io.Files#asByteSource(File)
          local com.google.common.io.Files#asCharSource(File,Charset)
          local com.google.common.io.ByteSource#wrap(..)
          local com.google.common.io.CharSource#wrap(CharSequence)

          # The whole of what is there. `copyURLToFile` with two times bounds both.
          blocks org.apache.commons.io.IOUtils#toString(URL) | connect,response url=arg0
          blocks org.apache.commons.io.IOUtils#toString(URL,Charset) | connect,response url=arg0
          blocks org.apache.commons.io.IOUtils#toString(URL,String) | connect,response url=arg0
          blocks org.apache.commons.io.IOUtils#toString(URI) | connect,response url=arg0
          blocks org.apache.commons.io.IOUtils#toString(URI,Charset) | connect,response url=arg0
          blocks org.apache.commons.io.IOUtils#toString(URI,String) | connect,response url=arg0
          blocks org.apache.commons.io.IOUtils#toByteArray(URL) | connect,response url=arg0
          blocks org.apache.commons.io.IOUtils#toByteArray(URI) | connect,response url=arg0
          blocks org.apache.commons.io.IOUtils#copy(URL,File) | connect,response url=arg0
          blocks org.apache.commons.io.IOUtils#copy(URL,OutputStream) | connect,response url=arg0
          blocks org.apache.commons.io.FileUtils#copyURLToFile(URL,File) | connect,response url=arg0
          blocks org.apache.commons.io.file.PathUtils#copyFile(URL,Path,CopyOption[]) | connect,response url=arg0
          blocks org.apache.commons.io.file.PathUtils#copyFileToDirectory(URL,Path,CopyOption[]) | connect,response url=arg0
          blocks com.google.common.io.Resources#toString(URL,Charset) | connect,response url=arg0
          blocks com.google.common.io.Resources#toByteArray(URL) | connect,response url=arg0
          blocks com.google.common.io.Resources#readLines(URL,Charset) | connect,response url=arg0
          blocks com.google.common.io.Resources#readLines(URL,Charset,LineProcessor) | connect,response url=arg0
          blocks com.google.common.io.Resources#copy(URL,OutputStream) | connect,response url=arg0
          # A source opens the address each time that it is read.
          view com.google.common.io.Resources#asByteSource(URL) -> com.google.common.io.ByteSource | arg0
          view com.google.common.io.Resources#asCharSource(URL,Charset) -> com.google.common.io.CharSource | arg0
          view com.google.common.io.ByteSource#asCharSource(Charset) -> com.google.common.io.CharSource
          blocks com.google.common.io.ByteSource#read() | connect,response url=receiver
          blocks com.google.common.io.ByteSource#copyTo(OutputStream) | connect,response url=receiver
          blocks com.google.common.io.CharSource#read() | connect,response url=receiver
          blocks com.google.common.io.CharSource#readLines() | connect,response url=receiver
          blocks com.google.common.io.CharSource#copyTo(Appendable) | connect,response url=receiver
          blocks com.google.common.io.ByteSource#openStream() -> java.io.InputStream | connect,response url=receiver
          opens com.google.common.io.ByteSource#openStream() -> java.io.InputStream | url=receiver failed-read=open

          # Parsers.
          blocks com.fasterxml.jackson.databind.ObjectMapper#readTree(URL) | connect,response url=arg0
          blocks com.fasterxml.jackson.databind.ObjectMapper#readValue(URL,Class) | connect,response url=arg0
          blocks com.fasterxml.jackson.databind.ObjectMapper#readValue(URL,TypeReference) | connect,response url=arg0
          blocks com.fasterxml.jackson.databind.ObjectMapper#readValue(URL,JavaType) | connect,response url=arg0
          blocks com.fasterxml.jackson.databind.ObjectReader#readValue(URL) | connect,response url=arg0
          blocks org.codehaus.jackson.map.ObjectMapper#readTree(URL) | connect,response url=arg0
          blocks org.codehaus.jackson.map.ObjectMapper#readValue(URL,Class) | connect,response url=arg0
          blocks org.codehaus.jackson.map.ObjectMapper#readValue(URL,TypeReference) | connect,response url=arg0
          blocks org.codehaus.jackson.map.ObjectMapper#readValue(URL,JavaType) | connect,response url=arg0
          blocks org.dom4j.io.SAXReader#read(URL) | connect,response url=arg0
          blocks org.jdom2.input.SAXBuilder#build(URL) | connect,response url=arg0
          blocks javax.xml.bind.Unmarshaller#unmarshal(URL) | connect,response url=arg0
          blocks javax.xml.bind.JAXB#unmarshal(URL,Class) | connect,response url=arg0
          blocks jakarta.xml.bind.Unmarshaller#unmarshal(URL) | connect,response url=arg0
          blocks jakarta.xml.bind.JAXB#unmarshal(URL,Class) | connect,response url=arg0
          blocks com.thoughtworks.xstream.XStream#fromXML(URL) | connect,response url=arg0
          blocks com.alibaba.fastjson2.JSON#parseObject(URL) | connect,response url=arg0
          blocks com.alibaba.fastjson2.JSON#parseObject(URL,Class,Feature[]) | connect,response url=arg0
          blocks com.alibaba.fastjson2.JSON#parseObject(URL,Type,Feature[]) | connect,response url=arg0
          blocks com.alibaba.fastjson2.JSON#parseArray(URL,Feature[]) | connect,response url=arg0
          blocks com.jayway.jsonpath.JsonPath#parse(URL) | connect,response url=arg0
          blocks com.jayway.jsonpath.JsonPath#read(URL,String,Predicate[]) | connect,response url=arg0
          blocks org.apache.tika.Tika#parseToString(URL) | connect,response url=arg0
          blocks org.apache.tika.Tika#detect(URL) | connect,response url=arg0
          blocks org.apache.commons.digester3.Digester#parse(URL) | connect,response url=arg0
          blocks com.itextpdf.text.Image#getInstance(URL) | connect,response url=arg0
          blocks com.itextpdf.text.pdf.PdfReader#<init>(URL) | connect,response url=arg0
          # With two times and a size, it has bounds.
          blocks com.nimbusds.jose.jwk.JWKSet#load(URL) | connect,response url=arg0
          blocks com.rometools.rome.io.XmlReader#<init>(URL) | connect,response url=arg0

          # These give what reads on, and has to be closed.
          blocks org.apache.commons.csv.CSVParser#parse(URL,Charset,CSVFormat) | connect,response url=arg0
          blocks org.apache.tika.io.TikaInputStream#get(URL) | connect,response url=arg0
          opens org.apache.tika.io.TikaInputStream#get(URL) -> org.apache.tika.io.TikaInputStream | url=arg0 failed-read=open
          view org.springframework.core.io.UrlResource#<init>(URL) | arg0
          view org.springframework.core.io.UrlResource#<init>(URI) | arg0
          view org.springframework.core.io.UrlResource#<init>(String) | arg0
          blocks org.springframework.core.io.UrlResource#getInputStream() -> java.io.InputStream | connect,response url=receiver
          opens org.springframework.core.io.UrlResource#getInputStream() -> java.io.InputStream | url=receiver failed-read=open
          """);

  private UrlReaders() {}
}
