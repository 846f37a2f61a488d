package io.github.httpvet.samples.readers.libraries;

import static io.github.httpvet.samples.readers.Input.FAILING;
import static io.github.httpvet.samples.readers.Input.GOOD;
import static io.github.httpvet.samples.readers.Input.MALFORMED;

import io.github.httpvet.samples.readers.Document;
import io.github.httpvet.samples.readers.ReadersOf;
import io.github.httpvet.samples.readers.Reads;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.dom4j.io.SAXReader;
import org.jdom2.input.SAXBuilder;
import org.json.JSONObject;
import org.json.JSONTokener;
import org.json.simple.parser.JSONParser;
import org.jsoup.Jsoup;
import org.yaml.snakeyaml.Yaml;

/** Libraries that parse, of one reader each. */
@ReadersOf("other parsers")
public final class OtherParsers {

  @Reads(value = "json-simple: `JSONParser.parse`", document = Document.JSON)
  public void jsonSimple(InputStream in) throws Exception {
    new JSONParser().parse(reader(in));
  }

  @Reads(
      value = "org.json: `new JSONObject` of a `JSONTokener`",
      document = Document.JSON,
      stopsEarly = true)
  public void orgJson(InputStream in) {
    new JSONObject(new JSONTokener(in));
  }

  @Reads(value = "SnakeYAML: `Yaml.load`", document = Document.YAML)
  public void yaml(InputStream in) {
    new Yaml().load(in);
  }

  @Reads(
      value = "JAXB: `Unmarshaller.unmarshal`",
      document = Document.XML,
      closes = {GOOD, MALFORMED, FAILING})
  public void jaxb(InputStream in) throws Exception {
    JAXBContext.newInstance(A.class).createUnmarshaller().unmarshal(in);
  }

  @Reads(
      value = "dom4j: `SAXReader.read`",
      document = Document.XML,
      closes = {GOOD, MALFORMED, FAILING})
  public void dom4j(InputStream in) throws Exception {
    new SAXReader().read(in);
  }

  @Reads(
      value = "JDOM: `SAXBuilder.build`",
      document = Document.XML,
      closes = {GOOD, MALFORMED, FAILING})
  public void jdom(InputStream in) throws Exception {
    new SAXBuilder().build(in);
  }

  @Reads(
      value = "jsoup: `Jsoup.parse`",
      document = Document.XML,
      anything = true,
      closes = {GOOD, FAILING})
  public void jsoup(InputStream in) throws Exception {
    Jsoup.parse(in, "UTF-8", "http://127.0.0.1/");
  }

  @Reads(value = "Commons CSV: `CSVParser`, all records", document = Document.CSV)
  public void csv(InputStream in) throws Exception {
    CSVFormat.DEFAULT.parse(reader(in)).getRecords();
  }

  private static Reader reader(InputStream in) {
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  /** What the document holds. */
  @XmlRootElement(name = "a")
  public static final class A {
    /** An element. */
    public String name;
  }
}
