package snippets.httpkeepalivedisabled.apache5fluent;

import org.apache.hc.client5.http.fluent.Request;

/** The caller says which. */
public final class ValueOfCaller {

  public Request request(String uri, String name, String value) {
    return Request.get(uri).setHeader(name, value);
  }
}
