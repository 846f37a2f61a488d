package snippets.httptimeoutmissing.urlconnection;

import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

/** The schema comes with the program. */
public final class SchemaOfResource {

  public Schema schema() throws Exception {
    URL url = getClass().getResource("/order.xsd");
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(url);
  }
}
