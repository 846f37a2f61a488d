package snippets.httptimeoutmissing.urlconnection;

import java.net.URL;
import org.jdom2.Document;
import org.jdom2.input.SAXBuilder;

/** JDOM hands the address to the parser as well. */
public final class JdomBuildsFromAddress {

  public Document feed(String feedUrl) throws Exception {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return new SAXBuilder().build(new URL(feedUrl));
  }
}
