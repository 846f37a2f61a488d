package snippets.httpkeepalivedisabled.apache5;

import org.apache.hc.client5.http.classic.methods.HttpGet;

/** A header on a request. */
public final class CloseHeader {

  public HttpGet request(String uri) {
    HttpGet get = new HttpGet(uri);
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    get.setHeader("Connection", "close");
    return get;
  }
}
