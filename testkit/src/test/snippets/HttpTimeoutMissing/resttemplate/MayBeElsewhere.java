package snippets.httptimeoutmissing.resttemplate;

import org.springframework.web.client.RestTemplate;

/** An address on this machine that somebody may set to another is one of any server. */
public final class MayBeElsewhere {

  private String base = "http://localhost:8080/";

  public void setBase(String base) {
    this.base = base;
  }

  public String name(String id) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return new RestTemplate().getForObject(base + id, String.class);
  }

  public String host() {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return new RestTemplate().getForObject("http://localhost.example/host", String.class);
  }
}
