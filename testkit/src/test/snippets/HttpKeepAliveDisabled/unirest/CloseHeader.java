package snippets.httpkeepalivedisabled.unirest;

import kong.unirest.Unirest;

/** A header of the request. */
public final class CloseHeader {

  public String get(String url) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return Unirest.get(url).header("Connection", "close").asString().getBody();
  }
}
