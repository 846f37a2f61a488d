package snippets.httpblockingineventloop.webclient;

import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The chain stands in variables, and moves to other threads before or behind what waits. */
public class OffloadedVariable {

  private final WebClient client;
  private final RestTemplate template;

  public OffloadedVariable(WebClient client, RestTemplate template) {
    this.client = client;
    this.template = template;
  }

  public Mono<String> before(String id) {
    Mono<String> order =
        client
            .get()
            .uri("/orders/" + id)
            .retrieve()
            .bodyToMono(String.class)
            .publishOn(Schedulers.boundedElastic());
    return order.map(text -> template.getForObject("/owners/" + text, String.class));
  }

  public Mono<String> inside(String id) {
    Mono<String> order = client.get().uri("/orders/" + id).retrieve().bodyToMono(String.class);
    Mono<String> elsewhere = order.publishOn(Schedulers.boundedElastic());
    return elsewhere.map(text -> template.getForObject("/owners/" + text, String.class));
  }

  public Mono<String> behind(String id) {
    Mono<String> owner =
        client
            .get()
            .uri("/orders/" + id)
            .retrieve()
            .bodyToMono(String.class)
            .flatMap(
                text ->
                    Mono.fromCallable(
                        () -> template.getForObject("/owners/" + text, String.class)));
    return owner.subscribeOn(Schedulers.boundedElastic());
  }
}
