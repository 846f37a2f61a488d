package snippets.httptimeoutmissing.urlconnection;

import java.net.URL;
import org.dom4j.Document;
import org.dom4j.io.SAXReader;

/** The parser opens the address. */
public final class Dom4jReadsAddress {

  public Document feed() throws Exception {
    URL feed = new URL("http://news.example/feed.xml");
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return new SAXReader().read(feed);
  }
}
