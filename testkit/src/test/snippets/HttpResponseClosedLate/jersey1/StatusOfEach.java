package snippets.httpresponseclosedlate.jersey1;

import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.WebResource;
import java.util.ArrayList;
import java.util.List;

/** Numbers are collected: each answer is closed when its number is known. */
public final class StatusOfEach {

  private final WebResource resource;

  public StatusOfEach(WebResource resource) {
    this.resource = resource;
  }

  public List<Integer> statuses(List<String> paths) {
    List<Integer> statuses = new ArrayList<>();
    for (String path : paths) {
      ClientResponse answer = resource.path(path).get(ClientResponse.class);
      try {
        statuses.add(answer.getStatus());
      } finally {
        answer.close();
      }
    }
    statuses.forEach(System.out::println);
    return statuses;
  }
}
