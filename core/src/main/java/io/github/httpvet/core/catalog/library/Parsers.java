package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * Parsers, beside those of {@link Readers}: which of them close what they read, and when. Measured
 * with streams that count their closes, and read in Jackson 1.9.13 and 3.2.4 ({@code
 * ObjectMapper#_readMapAndClose}, {@code ObjectReader#_bindAndClose}), Gson 2.14.0 ({@code Gson},
 * {@code TypeAdapter}), Moshi 1.15.2, fastjson 1.2.83 and 2.0.64 ({@code JSON}), SnakeYAML Engine
 * 2.9 ({@code Load}), JAXB 4.0.9, dom4j 2.2.0, JDOM 2.0.6.1, Digester 3.2 and ROME 2.1.0 (the JDK's
 * parser closes), JsonPath 3.0.0 ({@code ParseContextImpl}), Parsson 1.1.9, OpenCSV 5.12.0,
 * univocity 2.9.1 ({@code AbstractParser}), Tika 3.3.2 ({@code Tika}) and iText 5.5.13.5 ({@code
 * RandomAccessSourceFactory}). XStream leaves it to its driver, so it has no line.
 */
final class Parsers {

  static final Library LIBRARY =
      Library.of(
          "parsers",
          """
          supports oldest org.codehaus.jackson:jackson-mapper-asl:1.9.13 org.codehaus.jackson:jackson-core-asl:1.9.13 tools.jackson.core:jackson-databind:3.0.0 tools.jackson.core:jackson-core:3.0.0 com.fasterxml.jackson.core:jackson-databind:2.10.5.1 com.fasterxml.jackson.core:jackson-core:2.10.5 com.google.code.gson:gson:2.10.1 com.squareup.moshi:moshi:1.8.0 com.squareup.okio:okio:1.15.0 com.alibaba:fastjson:1.2.83 com.alibaba.fastjson2:fastjson2:2.0.57 org.snakeyaml:snakeyaml-engine:2.6 org.yaml:snakeyaml:2.2 javax.xml.bind:jaxb-api:2.3.1 jakarta.xml.bind:jakarta.xml.bind-api:3.0.1 org.dom4j:dom4j:2.1.3 org.jdom:jdom2:2.0.6 org.apache.commons:commons-digester3:3.2 com.rometools:rome:1.18.0 com.jayway.jsonpath:json-path:2.9.0 jakarta.json:jakarta.json-api:2.1.3 javax.json:javax.json-api:1.1.4 com.opencsv:opencsv:5.5.2 com.univocity:univocity-parsers:2.8.4 org.apache.tika:tika-core:2.9.2 com.itextpdf:itextpdf:5.5.13
          supports newest org.codehaus.jackson:jackson-mapper-asl:1.9.13 org.codehaus.jackson:jackson-core-asl:1.9.13 tools.jackson.core:jackson-databind:3.2.4 tools.jackson.core:jackson-core:3.2.4 com.fasterxml.jackson.core:jackson-databind:2.22.3 com.fasterxml.jackson.core:jackson-core:2.22.3 com.google.code.gson:gson:2.14.0 com.squareup.moshi:moshi:1.15.2 com.squareup.okio:okio-jvm:3.18.1 com.alibaba:fastjson:1.2.83 com.alibaba.fastjson2:fastjson2:2.0.64 org.snakeyaml:snakeyaml-engine:2.9 org.yaml:snakeyaml:2.5 javax.xml.bind:jaxb-api:2.3.1 jakarta.xml.bind:jakarta.xml.bind-api:4.0.5 org.dom4j:dom4j:2.2.0 org.jdom:jdom2:2.0.6.1 org.apache.commons:commons-digester3:3.2 com.rometools:rome:2.1.0 com.jayway.jsonpath:json-path:3.0.0 jakarta.json:jakarta.json-api:2.1.3 javax.json:javax.json-api:1.1.4 com.opencsv:opencsv:5.12.0 com.univocity:univocity-parsers:2.9.1 org.apache.tika:tika-core:3.3.2 com.itextpdf:itextpdf:5.5.13.5

          # Close whatever happens.
          closes org.codehaus.jackson.map.ObjectMapper#readValue(..) | arg0
          closes org.codehaus.jackson.map.ObjectMapper#readTree(..) | arg0
          closes org.codehaus.jackson.map.ObjectReader#readValue(..) | arg0
          closes tools.jackson.databind.ObjectMapper#readValue(..) | arg0
          closes tools.jackson.databind.ObjectMapper#readTree(..) | arg0
          closes tools.jackson.databind.ObjectReader#readValue(..) | arg0
          closes com.fasterxml.jackson.databind.ObjectReader#readTree(..) | arg0
          closes javax.xml.bind.Unmarshaller#unmarshal(InputStream) | arg0
          closes javax.xml.bind.Unmarshaller#unmarshal(Reader) | arg0
          closes javax.xml.bind.JAXB#unmarshal(InputStream,Class) | arg0
          closes javax.xml.bind.JAXB#unmarshal(Reader,Class) | arg0
          closes jakarta.xml.bind.Unmarshaller#unmarshal(InputStream) | arg0
          closes jakarta.xml.bind.Unmarshaller#unmarshal(Reader) | arg0
          closes jakarta.xml.bind.JAXB#unmarshal(InputStream,Class) | arg0
          closes jakarta.xml.bind.JAXB#unmarshal(Reader,Class) | arg0
          closes org.dom4j.io.SAXReader#read(InputStream) | arg0
          closes org.dom4j.io.SAXReader#read(Reader) | arg0
          closes org.jdom2.input.SAXBuilder#build(InputStream) | arg0
          closes org.jdom2.input.SAXBuilder#build(Reader) | arg0
          closes org.apache.commons.digester3.Digester#parse(InputStream) | arg0
          closes org.apache.commons.digester3.Digester#parse(Reader) | arg0
          closes com.rometools.rome.io.WireFeedInput#build(Reader) | arg0
          closes com.rometools.rome.io.SyndFeedInput#build(Reader) | arg0
          closes com.jayway.jsonpath.JsonPath#parse(InputStream) | arg0
          closes com.jayway.jsonpath.JsonPath#read(InputStream,String,Predicate[]) | arg0
          closes com.jayway.jsonpath.JsonPath#read(InputStream) | arg0
          closes com.jayway.jsonpath.ParseContext#parse(InputStream) | arg0
          closes org.apache.tika.Tika#parseToString(InputStream) | arg0
          closes com.itextpdf.text.pdf.PdfReader#<init>(InputStream) | arg0

          # Read to the end, whatever they find there.
          closes com.alibaba.fastjson.JSON#parseObject(InputStream,Type,Feature[]) | arg0 fails=read
          closes com.alibaba.fastjson.JSON#parseObject(InputStream,Charset,Type,Feature[]) | arg0 fails=read
          closes com.alibaba.fastjson2.JSON#parseObject(InputStream,Feature[]) | arg0 fails=read
          closes com.alibaba.fastjson2.JSON#parseObject(InputStream,Charset) | arg0 fails=read
          closes com.alibaba.fastjson2.JSON#parseObject(InputStream,Type,Feature[]) | arg0 fails=read
          closes com.alibaba.fastjson2.JSON#parseObject(InputStream,Charset,Type,Feature[]) | arg0 fails=read
          closes com.alibaba.fastjson2.JSON#parseObject(Reader,Feature[]) | arg0 fails=read
          closes com.alibaba.fastjson2.JSON#parseObject(Reader,Type,Feature[]) | arg0 fails=read
          closes com.alibaba.fastjson2.JSON#parseArray(InputStream,Feature[]) | arg0 fails=read
          closes com.alibaba.fastjson2.JSON#parseArray(Reader,Feature[]) | arg0 fails=read
          # A thread of its own reads: it may close later than the call comes back.
          closes com.univocity.parsers.common.AbstractParser#parseAll(InputStream) | arg0 fails=read
          closes com.univocity.parsers.common.AbstractParser#parseAll(Reader) | arg0 fails=read
          closes com.univocity.parsers.common.AbstractParser#parse(InputStream) | arg0 fails=read

          # Read to the end of a good document, and leave the stream open on a bad one.
          closes com.google.gson.Gson#fromJson(Reader,TypeToken) | arg0 fails=open
          closes org.snakeyaml.engine.v2.api.Load#loadFromInputStream(InputStream) | arg0 fails=open
          closes org.snakeyaml.engine.v2.api.Load#loadFromReader(Reader) | arg0 fails=open
          closes org.yaml.snakeyaml.Yaml#compose(Reader) | arg0 fails=open
          closes com.opencsv.CSVReader#readAll() | fails=open

          # Stop before the end, and close nothing.
          reads com.google.gson.TypeAdapter#fromJson(Reader) | arg0
          reads com.squareup.moshi.JsonAdapter#fromJson(BufferedSource) | arg0
          reads com.opencsv.CSVReader#readNext()
          reads org.apache.tika.Tika#detect(InputStream) | arg0

          # Closing these closes what they read.
          view com.google.gson.Gson#newJsonReader(Reader) -> com.google.gson.stream.JsonReader | arg0
          view com.opencsv.CSVReader#<init>(Reader) | arg0
          view com.rometools.rome.io.XmlReader#<init>(InputStream) | arg0
          view org.apache.tika.io.TikaInputStream#get(InputStream) -> org.apache.tika.io.TikaInputStream | arg0
          view jakarta.json.Json#createReader(InputStream) -> jakarta.json.JsonReader | arg0
          view jakarta.json.Json#createReader(Reader) -> jakarta.json.JsonReader | arg0
          view jakarta.json.Json#createParser(InputStream) -> jakarta.json.stream.JsonParser | arg0
          view javax.json.Json#createReader(InputStream) -> javax.json.JsonReader | arg0
          view javax.json.Json#createReader(Reader) -> javax.json.JsonReader | arg0
          view javax.json.Json#createParser(InputStream) -> javax.json.stream.JsonParser | arg0
          """);

  private Parsers() {}
}
