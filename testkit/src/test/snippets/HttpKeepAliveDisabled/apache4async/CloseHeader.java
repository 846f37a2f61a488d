package snippets.httpkeepalivedisabled.apache4async;

import org.apache.http.client.methods.HttpGet;

/** A header on a request. */
public final class CloseHeader {

  public HttpGet request(String uri) {
    HttpGet get = new HttpGet(uri);
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    get.addHeader("Connection", "close");
    return get;
  }
}
