package snippets.httpclientinloop.resttemplate;

import java.util.List;
import org.springframework.http.client.ReactorClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Both kinds of factories have the connections of the program. */
public final class CheapFactoryPerTurn {

  public int total(List<String> addresses, int millis) {
    int total = 0;
    for (String address : addresses) {
      SimpleClientHttpRequestFactory simple = new SimpleClientHttpRequestFactory();
      simple.setConnectTimeout(millis);
      simple.setReadTimeout(millis);
      total += new RestTemplate(simple).getForObject(address, String.class).length();
      RestTemplate reactor = new RestTemplate(new ReactorClientHttpRequestFactory());
      total += reactor.getForObject(address, String.class).length();
    }
    return total;
  }
}
