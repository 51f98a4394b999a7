from tests.postgres import Server


def test_the_server_of_the_tests_answers_and_is_empty(server: Server) -> None:
    schemas = server.ask("select nspname from pg_namespace where nspname like 'copycue%'", "team")

    assert schemas == []


def test_a_stopped_server_starts_again(server: Server) -> None:
    server.ask("create schema shelf; create table shelf.kept (a int)", "team")

    server.stop()
    server.start()

    assert server.ask("select count(*) from shelf.kept", "team") == [(0,)]
