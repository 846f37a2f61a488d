package snippets.httptimeoutmissing.urlconnection;

import java.net.URL;
import org.dom4j.Document;
import org.dom4j.io.SAXReader;

/** A document of the class path. */
public final class Dom4jReadsResource {

  public Document mapping() throws Exception {
    URL mapping = Thread.currentThread().getContextClassLoader().getResource("mapping.xml");
    return new SAXReader().read(mapping);
  }
}
