package snippets.httptimeoutmissing.urlconnection;

import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

/** The parser fetches the schema. */
public final class SchemaOfAddress {

  public Schema schema() throws Exception {
    SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return schemas.newSchema(new URL("https://schemas.example/order.xsd"));
  }
}
