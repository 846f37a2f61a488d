package io.github.httpvet.samples.readers.libraries;

import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import io.github.httpvet.samples.readers.Document;
import io.github.httpvet.samples.readers.ReadersOf;
import io.github.httpvet.samples.readers.Reads;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Gson. */
@ReadersOf("Gson")
public final class Gson {

  private final com.google.gson.Gson gson = new com.google.gson.Gson();

  @Reads(value = "`Gson.fromJson` of a `Reader`", document = Document.JSON)
  public void fromJson(InputStream in) {
    gson.fromJson(reader(in), Map.class);
  }

  @Reads(value = "`Gson.fromJson` of a `JsonReader`", document = Document.JSON, stopsEarly = true)
  public void fromJsonReader(InputStream in) {
    gson.fromJson(new JsonReader(reader(in)), Map.class);
  }

  @Reads(value = "`JsonParser.parseReader`", document = Document.JSON)
  public void parseReader(InputStream in) {
    JsonParser.parseReader(reader(in));
  }

  private static Reader reader(InputStream in) {
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }
}
