package io.github.httpvet.testkit;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types that a build generates later are known by their names: here they are nowhere. */
class GeneratedTypesTest {

  private static final Set<String> RULES =
      Vet.rules().stream().map(RuleInfo::name).collect(Collectors.toSet());

  private static final String STUB =
      """
      package shop;

      import io.grpc.ManagedChannelBuilder;
      import java.util.concurrent.TimeUnit;
      import shop.rpc.OrdersGrpc;
      import shop.rpc.Order;

      class Orders {
        private final OrdersGrpc.OrdersBlockingStub stub;

        Orders(String target) {
          stub = OrdersGrpc.newBlockingStub(ManagedChannelBuilder.forTarget(target).build());
        }

        Order read(long id) {
          CALL
        }
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return stub.getOrder(Order.ofId(id));",
        "return stub.withOrder(Order.ofId(id));",
        "return this.stub.find(Order.ofId(id));",
      })
  void aCallOfAStubWithoutDeadlineIsReported(String call) throws IOException {
    assertThat(found(STUB.replace("CALL", call))).containsExactly("16 HttpTimeoutMissing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return stub.withDeadlineAfter(2, TimeUnit.SECONDS).getOrder(Order.ofId(id));",
        "var bounded = stub.withDeadlineAfter(2, TimeUnit.SECONDS); return bounded.find(id);",
        "return Order.of(stub.toString(), stub.getChannel(), stub.getCallOptions());",
        "return Order.of(stub);",
      })
  void aDeadlineOrNoCallIsNot(String call) throws IOException {
    assertThat(found(STUB.replace("CALL", call))).isEmpty();
  }

  @Test
  void aStubWhoseMakingIsNotSeenIsNot() throws IOException {
    assertThat(
            found(
                """
                package shop;

                class Orders {
                  private final shop.rpc.OrdersGrpc.OrdersBlockingStub stub;

                  Orders(shop.rpc.OrdersGrpc.OrdersBlockingStub stub) {
                    this.stub = stub;
                  }

                  Object read(long id) {
                    return stub.getOrder(id);
                  }
                }
                """))
        .isEmpty();
  }

  @Test
  void anotherTypeOfAlmostThatNameIsNot() throws IOException {
    assertThat(
            found(
                STUB.replace("CALL", "return stub.getOrder(Order.ofId(id));")
                    .replace("OrdersGrpc.newBlockingStub", "OrdersGrpcs.newBlockingStub")
                    .replace("import shop.rpc.OrdersGrpc;", "import shop.rpc.*;")))
        .isEmpty();
  }

  private static List<String> found(String text) throws IOException {
    List<Snippet> sources = List.of(new Snippet("generated/shop/Orders.java", text));
    new Sources(sources, List.of(), Map.of()).write();
    List<String> javac = lines(new JavacEngine(RULES, true), sources);
    assertThat(lines(new JavacEngine(RULES, false), sources)).isEqualTo(javac);
    assertThat(lines(new PmdEngine(RULES, true), sources)).isEqualTo(javac);
    return javac;
  }

  private static List<String> lines(Engine engine, List<Snippet> sources) throws IOException {
    return engine.run(sources).stream().map(fact -> fact.line() + " " + fact.rule()).toList();
  }
}
