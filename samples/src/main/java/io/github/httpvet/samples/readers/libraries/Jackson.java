package io.github.httpvet.samples.readers.libraries;

import static io.github.httpvet.samples.readers.Input.FAILING;
import static io.github.httpvet.samples.readers.Input.GOOD;
import static io.github.httpvet.samples.readers.Input.MALFORMED;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.httpvet.samples.readers.Document;
import io.github.httpvet.samples.readers.ReadersOf;
import io.github.httpvet.samples.readers.Reads;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** Jackson. */
@ReadersOf("Jackson")
public final class Jackson {

  private final ObjectMapper mapper = new ObjectMapper();

  @Reads(
      value = "`ObjectMapper.readValue`",
      document = Document.JSON,
      closes = {GOOD, MALFORMED, FAILING},
      stopsEarly = true)
  public void readValue(InputStream in) throws IOException {
    mapper.readValue(in, Map.class);
  }

  @Reads(
      value = "`ObjectMapper.readValue`, of another type",
      document = Document.JSON,
      refuses = true,
      closes = {MALFORMED, FAILING})
  public void otherType(InputStream in) throws IOException {
    mapper.readValue(in, List.class);
  }

  @Reads(
      value = "`ObjectMapper.readTree`",
      document = Document.JSON,
      closes = {GOOD, MALFORMED, FAILING},
      stopsEarly = true)
  public void readTree(InputStream in) throws IOException {
    mapper.readTree(in);
  }

  @Reads(
      value = "`ObjectReader.readValue`",
      document = Document.JSON,
      closes = {GOOD, MALFORMED, FAILING},
      stopsEarly = true)
  public void reader(InputStream in) throws IOException {
    mapper.readerFor(Map.class).readValue(in);
  }

  @Reads(value = "`ObjectReader.readValues`, all values", document = Document.JSON, closes = GOOD)
  public void values(InputStream in) throws IOException {
    MappingIterator<Object> values = mapper.readerFor(Map.class).readValues(in);
    while (values.hasNextValue()) {
      values.nextValue();
    }
  }

  @Reads(value = "`JsonParser`, all tokens", document = Document.JSON, closes = GOOD)
  public void parser(InputStream in) throws IOException {
    JsonParser parser = new JsonFactory().createParser(in);
    while (parser.nextToken() != null) {
      parser.getText();
    }
  }
}
