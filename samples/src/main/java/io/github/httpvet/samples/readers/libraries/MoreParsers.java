package io.github.httpvet.samples.readers.libraries;

import static io.github.httpvet.samples.readers.Input.FAILING;
import static io.github.httpvet.samples.readers.Input.GOOD;
import static io.github.httpvet.samples.readers.Input.MALFORMED;

import com.alibaba.fastjson2.JSON;
import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import com.jayway.jsonpath.JsonPath;
import com.opencsv.CSVReader;
import io.github.httpvet.samples.readers.Document;
import io.github.httpvet.samples.readers.ReadersOf;
import io.github.httpvet.samples.readers.Reads;
import jakarta.xml.bind.JAXB;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.commons.digester3.Digester;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.tika.Tika;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.ObjectMapper;

/** More libraries that parse. */
@ReadersOf("more parsers")
public final class MoreParsers {

  @Reads(
      value = "Jackson 3: `ObjectMapper.readValue`",
      document = Document.JSON,
      closes = {GOOD, MALFORMED, FAILING})
  public void jackson3(InputStream in) {
    new ObjectMapper().readValue(in, Map.class);
  }

  @Reads(
      value = "Jackson 3: `ObjectMapper.readTree`",
      document = Document.JSON,
      closes = {GOOD, MALFORMED, FAILING})
  public void jackson3Tree(InputStream in) {
    new ObjectMapper().readTree(in);
  }

  @Reads(
      value = "Jackson 1: `ObjectMapper.readValue`",
      document = Document.JSON,
      closes = {GOOD, MALFORMED, FAILING},
      stopsEarly = true)
  public void jackson1(InputStream in) throws Exception {
    new org.codehaus.jackson.map.ObjectMapper().readValue(in, Map.class);
  }

  @Reads(
      value = "Jackson 1: `ObjectMapper.readTree`",
      document = Document.JSON,
      closes = {GOOD, MALFORMED, FAILING},
      stopsEarly = true)
  public void jackson1Tree(InputStream in) throws Exception {
    new org.codehaus.jackson.map.ObjectMapper().readTree(in);
  }

  @Reads(value = "Gson: `Gson.fromJson` with a `TypeToken`", document = Document.JSON)
  public void gson(InputStream in) {
    new Gson().fromJson(reader(in), new TypeToken<Map<String, Object>>() {});
  }

  @Reads(value = "Gson: `TypeAdapter.fromJson`", document = Document.JSON, stopsEarly = true)
  public void gsonAdapter(InputStream in) throws Exception {
    new Gson().getAdapter(Map.class).fromJson(reader(in));
  }

  @Reads(
      value = "fastjson 2: `JSON.parseObject`",
      document = Document.JSON,
      closes = {GOOD, MALFORMED})
  public void fastjson2(InputStream in) {
    JSON.parseObject(in);
  }

  @Reads(
      value = "fastjson 2: `JSON.parseObject` of a `Reader`",
      document = Document.JSON,
      closes = {GOOD, MALFORMED})
  public void fastjson2Reader(InputStream in) {
    JSON.parseObject(reader(in));
  }

  @Reads(
      value = "JsonPath: `JsonPath.parse`",
      document = Document.JSON,
      closes = {GOOD, MALFORMED, FAILING})
  public void jsonPath(InputStream in) {
    JsonPath.parse(in);
  }

  @Reads(value = "SnakeYAML Engine: `Load.loadFromInputStream`", document = Document.YAML)
  public void yaml(InputStream in) {
    new Load(LoadSettings.builder().build()).loadFromInputStream(in);
  }

  @Reads(
      value = "JAXB: `JAXB.unmarshal`",
      document = Document.XML,
      closes = {GOOD, MALFORMED, FAILING})
  public void jaxb(InputStream in) {
    JAXB.unmarshal(in, OtherParsers.A.class);
  }

  @Reads(
      value = "Digester: `Digester.parse`",
      document = Document.XML,
      closes = {GOOD, MALFORMED, FAILING})
  public void digester(InputStream in) throws Exception {
    Digester digester = new Digester();
    digester.setErrorHandler(null);
    digester.parse(in);
  }

  @Reads(value = "OpenCSV: `CSVReader.readAll`", document = Document.CSV, anything = true)
  public void openCsv(InputStream in) throws Exception {
    new CSVReader(reader(in)).readAll();
  }

  @Reads(
      value = "Tika: `Tika.parseToString`",
      document = Document.TEXT,
      anything = true,
      closes = {GOOD, FAILING})
  public void tika(InputStream in) throws Exception {
    new Tika().parseToString(in);
  }

  @Reads(value = "PDFBox: `new RandomAccessReadBuffer`", document = Document.TEXT, anything = true)
  public void pdfBox(InputStream in) throws Exception {
    new RandomAccessReadBuffer(in);
  }

  @Reads(
      value = "PDFBox: `RandomAccessReadBuffer.createBufferFromStream`",
      document = Document.TEXT,
      anything = true,
      closes = {GOOD, FAILING})
  public void pdfBoxBuffer(InputStream in) throws Exception {
    RandomAccessReadBuffer.createBufferFromStream(in);
  }

  private static Reader reader(InputStream in) {
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }
}
