package snippets.httpkeepalivedisabled.apache4fluent;

import org.apache.http.client.fluent.Request;

/** The caller says which. */
public final class ValueOfCaller {

  public Request request(String uri, String name, String value) {
    return Request.Get(uri).setHeader(name, value);
  }
}
