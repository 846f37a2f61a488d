package snippets.httpkeepalivedisabled.apache4async;

import org.apache.http.client.methods.HttpGet;

/** Only where somebody asks for it. */
public final class HeaderIfAsked {

  public HttpGet request(String uri, boolean last) {
    HttpGet get = new HttpGet(uri);
    if (last) {
      get.setHeader("Connection", "close");
    }
    return get;
  }
}
