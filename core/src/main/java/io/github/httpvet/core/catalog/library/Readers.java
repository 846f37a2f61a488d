package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * Parsers and copiers of other libraries: which of them close what they read, and when (measured
 * with streams that count their closes).
 */
final class Readers {

  static final Library LIBRARY =
      Library.of(
          "readers",
          """
          supports oldest com.google.code.gson:gson:2.8.9 com.googlecode.json-simple:json-simple:1.1.1 org.yaml:snakeyaml:2.2 org.json:json:20230227 org.springframework:spring-core:5.3.39 org.jsoup:jsoup:1.13.1
          supports newest com.google.code.gson:gson:2.14.0 com.googlecode.json-simple:json-simple:1.1.1 org.yaml:snakeyaml:2.5 org.json:json:20260719 org.springframework:spring-core:7.0.10 org.jsoup:jsoup:1.24.1
          # Read to the end of a good document, and leave the stream open on a bad one.
          closes com.google.gson.Gson#fromJson(Reader,Class) | arg0 fails=open
          closes com.google.gson.Gson#fromJson(Reader,Type) | arg0 fails=open
          closes com.google.gson.JsonParser#parseReader(Reader) | arg0 fails=open
          closes com.google.gson.JsonParser#parse(Reader) | arg0 fails=open
          closes org.json.simple.parser.JSONParser#parse(Reader) | arg0 fails=open
          closes org.yaml.snakeyaml.Yaml#load(..) | arg0 fails=open
          closes org.yaml.snakeyaml.Yaml#loadAs(..) | arg0 fails=open
          # A tokener or reader around a stream never closes it, and stops before its end.
          view com.google.gson.stream.JsonReader#<init>(Reader) | arg0
          reads com.google.gson.Gson#fromJson(JsonReader,Type) | arg0
          view org.json.JSONTokener#<init>(InputStream) | arg0
          view org.json.JSONTokener#<init>(Reader) | arg0
          reads org.json.JSONObject#<init>(JSONTokener) | arg0
          reads org.json.JSONArray#<init>(JSONTokener) | arg0
          # Copiers: the first close, the others do not.
          closes org.springframework.util.FileCopyUtils#copyToByteArray(InputStream) | arg0
          closes org.springframework.util.FileCopyUtils#copyToString(Reader) | arg0
          closes org.springframework.util.FileCopyUtils#copy(InputStream,OutputStream) | arg0
          closes org.springframework.util.StreamUtils#copyToByteArray(InputStream) | arg0 fails=read
          closes org.springframework.util.StreamUtils#copyToString(InputStream,Charset) | arg0 fails=read
          closes org.springframework.util.StreamUtils#copy(InputStream,OutputStream) | arg0 fails=read
          closes org.springframework.util.StreamUtils#drain(InputStream) | arg0 fails=read
          closes org.jsoup.Jsoup#parse(InputStream,String,String) | arg0
          """);

  private Readers() {}
}
