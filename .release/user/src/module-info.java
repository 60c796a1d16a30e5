module user {
    requires io.github.palmares.json;
}
