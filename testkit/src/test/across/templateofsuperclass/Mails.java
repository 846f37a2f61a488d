package across.templateofsuperclass;

import org.apache.hc.client5.http.config.RequestConfig;
import org.springframework.web.client.RestTemplate;

final class Mails extends Service {
  Mails(RequestConfig bounds) {
    super(bounds);
  }

  void send(String text) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    RestTemplate template = newTemplate();
    template.postForLocation("http://localhost/mails", text);
  }
}
